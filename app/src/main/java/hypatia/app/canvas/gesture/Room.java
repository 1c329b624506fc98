package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.canvas.scene.Snap;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where a block that is inserted into a wire goes, and what makes way for it to the right. */
final class Room {
  /** Between cards, so that the wire's shape can be read. */
  private static final double GAP = 96;

  private Room() {}

  /**
   * New places: the inserted block's, and where there is no room for it, those of all blocks that
   * the wire leads to.
   *
   * @param inserted as it was dropped
   * @param entry the port that the wire will enter
   */
  static Map<BlockId, Position> make(
      CanvasScene scene, Wire wire, CardShape inserted, PortRef entry) {
    CardShape source = scene.card(wire.from().block()).orElseThrow();
    CardShape target = scene.card(wire.to().block()).orElseThrow();
    Map<BlockId, Position> places = new HashMap<>();
    double gap = target.area().x() - source.area().right();
    if (gap < 0 || gap >= CardShape.WIDTH + GAP) {
      places.put(inserted.id(), inserted.at());
      return places;
    }
    PortSpot from = source.output(wire.from().port()).orElseThrow();
    PortSpot to = inserted.input(entry.port()).orElseThrow();
    double x = Snap.toGrid(source.area().right() + GAP);
    places.put(inserted.id(), new Position(x, inserted.at().y() + from.y() - to.y()));
    double shift = Snap.toGrid(x + CardShape.WIDTH + GAP - target.area().x());
    for (BlockId id : after(scene, target)) {
      CardShape card = scene.card(id).orElseThrow();
      if (!id.equals(inserted.id())) places.put(id, card.at().plus(shift, 0));
    }
    return places;
  }

  /** The target and all that it leads to, as far as it stands to the target's right. */
  private static Set<BlockId> after(CanvasScene scene, CardShape target) {
    Area start = target.area();
    Set<BlockId> found = new HashSet<>(Set.of(target.id()));
    Deque<BlockId> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      BlockId id = open.pop();
      for (Wire wire : scene.wiresOf(id)) {
        BlockId next = wire.to().block();
        boolean right = scene.card(next).orElseThrow().area().x() >= start.x();
        if (right && found.add(next)) open.push(next);
      }
    }
    return found;
  }
}
