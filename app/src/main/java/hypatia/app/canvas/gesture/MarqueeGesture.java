package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.engine.diagram.BlockId;
import java.util.HashSet;
import java.util.Set;

/** Selects the cards that a rectangle touches; Shift adds to the selection, Ctrl toggles. */
public final class MarqueeGesture implements Gesture {
  private final GestureContext context;
  private Selection before;
  private Pointer start;

  public MarqueeGesture(GestureContext context) {
    this.context = context;
  }

  @Override
  public void begin(Pointer at) {
    before = context.selection().get();
    start = at;
  }

  @Override
  public void update(Pointer at) {
    Area area = Area.between(start.x(), start.y(), at.x(), at.y());
    Set<BlockId> touched = new HashSet<>();
    for (CardShape card : context.scene().cards()) {
      if (card.area().intersects(area)) touched.add(card.id());
    }
    context.feedback().marquee(area);
    context.selection().select(combined(touched));
  }

  private Selection combined(Set<BlockId> touched) {
    if (!start.shift() && !start.control()) return Selection.ofBlocks(touched);
    Set<BlockId> all = new HashSet<>(before.blocks());
    for (BlockId id : touched) {
      if (start.control() && before.blocks().contains(id)) all.remove(id);
      else all.add(id);
    }
    return new Selection(all, before.wires());
  }

  @Override
  public void end(Pointer at) {
    update(at);
    context.feedback().clear();
  }

  @Override
  public void cancel() {
    context.selection().select(before);
  }
}
