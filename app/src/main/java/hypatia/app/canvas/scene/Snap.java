package hypatia.app.canvas.scene;

import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where dragged cards come to lie: on the lines of other cards and where their wires run straight,
 * else on the grid.
 *
 * @param dx how far to move, in canvas units
 * @param dy how far to move, in canvas units
 * @param guides the lines that were met
 */
public record Snap(double dx, double dy, List<Guide> guides) {
  /** The grid that cards snap to. */
  public static final double GRID = 8;

  /** A line that shows what is aligned, in canvas units. */
  public record Guide(double x1, double y1, double x2, double y2) {}

  /** No snapping. */
  public static Snap free(double dx, double dy) {
    return new Snap(dx, dy, List.of());
  }

  /** The nearest point of the grid. */
  public static double toGrid(double value) {
    return Math.round(value / GRID) * GRID;
  }

  /**
   * Snaps a move.
   *
   * @param moved the dragged cards where the drag began
   * @param others the cards that may be aligned with
   * @param reach how near counts, in canvas units
   */
  public static Snap of(
      CanvasScene scene,
      List<CardShape> moved,
      Collection<CardShape> others,
      double dx,
      double dy,
      double reach) {
    Area start = moved.stream().map(CardShape::area).reduce(Area::union).orElseThrow();
    Area box = new Area(start.x() + dx, start.y() + dy, start.width(), start.height());
    double bestX = reach;
    double bestY = reach;
    double snapX = Double.NaN;
    double snapY = Double.NaN;
    for (CardShape other : others) {
      Area area = other.area();
      for (double[] pair : pairs(box.x(), box.width(), area.x(), area.width())) {
        double off = pair[1] - pair[0];
        if (Math.abs(off) < bestX) {
          bestX = Math.abs(off);
          snapX = off;
        }
      }
      for (double[] pair : pairs(box.y(), box.height(), area.y(), area.height())) {
        double off = pair[1] - pair[0];
        if (Math.abs(off) < bestY) {
          bestY = Math.abs(off);
          snapY = off;
        }
      }
    }
    for (double off : straight(scene, moved, dy)) {
      if (Math.abs(off) <= bestY) {
        bestY = Math.abs(off);
        snapY = off;
      }
    }
    double endX = Double.isNaN(snapX) ? toGrid(box.x()) - start.x() : dx + snapX;
    double endY = Double.isNaN(snapY) ? toGrid(box.y()) - start.y() : dy + snapY;
    Area end = new Area(start.x() + endX, start.y() + endY, start.width(), start.height());
    return new Snap(endX, endY, guides(end, others));
  }

  /** Left with left, centre with centre, right with right. */
  private static double[][] pairs(double at, double size, double otherAt, double otherSize) {
    return new double[][] {
      {at, otherAt}, {at + size / 2, otherAt + otherSize / 2}, {at + size, otherAt + otherSize}
    };
  }

  /** How far up or down makes a wire between a dragged and a resting card straight. */
  private static List<Double> straight(CanvasScene scene, List<CardShape> moved, double dy) {
    Set<BlockId> ids = new HashSet<>();
    for (CardShape card : moved) ids.add(card.id());
    List<Double> offsets = new ArrayList<>();
    for (CardShape card : moved) {
      for (Wire wire : scene.wiresOf(card.id())) {
        boolean out = wire.from().block().equals(card.id());
        BlockId otherEnd = out ? wire.to().block() : wire.from().block();
        if (ids.contains(otherEnd)) continue;
        CardShape other = scene.card(otherEnd).orElseThrow();
        PortSpot mine =
            (out ? card.output(wire.from().port()) : card.input(wire.to().port())).orElseThrow();
        PortSpot theirs =
            (out ? other.input(wire.to().port()) : other.output(wire.from().port())).orElseThrow();
        offsets.add(theirs.y() - mine.y() - dy);
      }
    }
    return offsets;
  }

  /** At most one line a direction: to the nearest card that is aligned, by its middle if it can. */
  private static List<Guide> guides(Area box, Collection<CardShape> others) {
    Guide upright = null;
    Guide level = null;
    for (CardShape other : others) {
      Area area = other.area();
      Area both = box.union(area);
      double x = common(pairs(box.x(), box.width(), area.x(), area.width()));
      if (!Double.isNaN(x) && (upright == null || both.height() < upright.y2() - upright.y1())) {
        upright = new Guide(x, both.y(), x, both.bottom());
      }
      double y = common(pairs(box.y(), box.height(), area.y(), area.height()));
      if (!Double.isNaN(y) && (level == null || both.width() < level.x2() - level.x1())) {
        level = new Guide(both.x(), y, both.right(), y);
      }
    }
    return Stream.of(upright, level).filter(Objects::nonNull).toList();
  }

  private static double common(double[][] pairs) {
    for (int i : new int[] {1, 0, 2}) {
      if (Math.abs(pairs[i][0] - pairs[i][1]) < 1e-6) return pairs[i][0];
    }
    return Double.NaN;
  }
}
