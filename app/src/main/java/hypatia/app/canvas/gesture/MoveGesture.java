package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.Snap;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves the selected cards, snapping to other cards and the grid unless Alt is held. A single block
 * without wires that is dropped on a wire where it fits is inserted there.
 */
public final class MoveGesture implements Gesture {
  /** How near an alignment must be, in pixels. */
  private static final double REACH = 6;

  private final GestureContext context;
  private final BlockId grabbed;
  private List<CardShape> moved = List.of();
  private List<CardShape> others = List.of();
  private Pointer start;
  private Snap snap = Snap.free(0, 0);
  private Insertion insertion;

  public MoveGesture(GestureContext context, BlockId grabbed) {
    this.context = context;
    this.grabbed = grabbed;
  }

  @Override
  public void begin(Pointer at) {
    start = at;
    if (!context.selection().get().blocks().contains(grabbed)) {
      context.selection().select(Selection.ofBlocks(List.of(grabbed)));
    }
    var chosen = context.selection().get().blocks();
    Area near = context.viewport().visible();
    moved = new ArrayList<>();
    others = new ArrayList<>();
    for (CardShape card : context.scene().cards()) {
      if (chosen.contains(card.id())) moved.add(card);
      else if (card.area().intersects(near)) others.add(card);
    }
    if (moved.size() == 1 && context.scene().wiresOf(grabbed).isEmpty()) {
      insertion = new Insertion(context.model(), context.scene(), moved.get(0).block());
    }
  }

  @Override
  public void update(Pointer at) {
    double dx = at.x() - start.x();
    double dy = at.y() - start.y();
    double reach = REACH / context.viewport().zoom();
    snap = at.alt() ? Snap.free(dx, dy) : Snap.of(context.scene(), moved, others, dx, dy, reach);
    context.preview(places(snap.dx(), snap.dy()));
    context.feedback().guides(snap.guides());
    context.feedback().split(wireBelow(at).orElse(null));
  }

  private Optional<Wire> wireBelow(Pointer at) {
    return insertion == null
        ? Optional.empty()
        : insertion.target(at.x(), at.y(), 16 / context.viewport().zoom());
  }

  private Map<BlockId, Position> places(double dx, double dy) {
    Map<BlockId, Position> places = new HashMap<>();
    for (CardShape card : moved) places.put(card.id(), card.at().plus(dx, dy));
    return places;
  }

  @Override
  public void end(Pointer at) {
    update(at);
    Optional<Wire> wire = wireBelow(at);
    context.feedback().clear();
    if (wire.isPresent()) {
      Block block = moved.get(0).block();
      Position dropped = block.position().plus(snap.dx(), snap.dy());
      List<DiagramEdit> edits = insertion.edits(wire.get(), dropped);
      context.model().apply(new DiagramEdit.Several("Insert " + block.name(), edits));
    } else if (snap.dx() != 0 || snap.dy() != 0) {
      context.model().apply(new DiagramEdit.Move(places(snap.dx(), snap.dy())));
    }
  }

  @Override
  public void cancel() {
    context.preview(places(0, 0));
  }
}
