package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.canvas.gesture.Press;
import hypatia.app.canvas.scene.Hit;
import hypatia.app.session.SelectionModel;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Wire;
import java.util.HashSet;
import java.util.Set;

/** What a click does to the selection. */
final class Selecting {
  private final SelectionModel selection;

  Selecting(SelectionModel selection) {
    this.selection = selection;
  }

  /** Selects what was clicked; Shift adds it, Ctrl toggles it. */
  void select(Press press) {
    Selection clicked = clicked(press.hit());
    Pointer at = press.pointer();
    if (!at.shift() && !at.control()) {
      selection.select(clicked);
      return;
    }
    Set<BlockId> blocks = new HashSet<>(selection.get().blocks());
    Set<Wire> wires = new HashSet<>(selection.get().wires());
    if (at.control() && contains(clicked) && !clicked.isEmpty()) {
      blocks.removeAll(clicked.blocks());
      wires.removeAll(clicked.wires());
    } else {
      blocks.addAll(clicked.blocks());
      wires.addAll(clicked.wires());
    }
    selection.select(new Selection(blocks, wires));
  }

  /** For a menu: keeps a selection that holds what was clicked. */
  void selectUnlessSelected(Press press) {
    Selection clicked = clicked(press.hit());
    if (clicked.isEmpty() || !contains(clicked)) selection.select(clicked);
  }

  private boolean contains(Selection some) {
    return selection.get().blocks().containsAll(some.blocks())
        && selection.get().wires().containsAll(some.wires());
  }

  private static Selection clicked(Hit hit) {
    if (hit instanceof Hit.OnCard card) return new Selection(Set.of(card.card().id()), Set.of());
    if (hit instanceof Hit.OnPort port) {
      return new Selection(Set.of(port.spot().ref().block()), Set.of());
    }
    if (hit instanceof Hit.OnWire wire) return new Selection(Set.of(), Set.of(wire.wire()));
    return Selection.NONE;
  }
}
