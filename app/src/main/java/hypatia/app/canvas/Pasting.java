package hypatia.app.canvas;

import hypatia.app.session.DiagramModel;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies of blocks with new ids and names that are still free. */
final class Pasting {
  private final DiagramModel model;

  Pasting(DiagramModel model) {
    this.model = model;
  }

  /**
   * The edit that adds copies.
   *
   * @param label as the undo menu says it
   * @param keepIncoming whether copies are fed by the same blocks as the originals
   */
  DiagramEdit.Add edit(String label, Clip clip, double dx, double dy, boolean keepIncoming) {
    Diagram present = model.diagram().getValue();
    Diagram grown = present;
    Map<BlockId, BlockId> ids = new HashMap<>();
    List<Block> copies = new ArrayList<>();
    for (Block original : clip.blocks()) {
      BlockId id = model.freshId(original.type());
      Block copy =
          original
              .withId(id)
              .named(freshName(grown, original.name()))
              .at(original.position().plus(dx, dy));
      ids.put(original.id(), id);
      copies.add(copy);
      grown = grown.plus(List.of(copy), List.of());
    }
    List<Wire> wires = new ArrayList<>();
    for (Wire wire : clip.inner()) {
      wires.add(
          new Wire(
              new PortRef(ids.get(wire.from().block()), wire.from().port()),
              new PortRef(ids.get(wire.to().block()), wire.to().port())));
    }
    for (Wire wire : clip.incoming()) {
      if (!keepIncoming || !present.contains(wire.from().block())) continue;
      wires.add(new Wire(wire.from(), new PortRef(ids.get(wire.to().block()), wire.to().port())));
    }
    return new DiagramEdit.Add(label, copies, wires);
  }

  /** "Dense 2" becomes "Dense 3", not "Dense 2 2". */
  private static String freshName(Diagram diagram, String name) {
    return diagram.freshName(name.replaceFirst("(?<=\\S) \\d+$", ""));
  }
}
