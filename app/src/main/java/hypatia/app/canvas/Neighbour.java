package hypatia.app.canvas;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.CardShape;
import hypatia.engine.diagram.BlockId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Walks from card to card by the arrow keys. */
final class Neighbour {
  private Neighbour() {}

  /**
   * The nearest card in a direction, what lies straight ahead being nearer than what lies aside;
   * where none is selected, the card nearest to the middle of the view.
   *
   * @param from the selected blocks
   */
  static Optional<BlockId> of(
      CanvasScene scene, Area view, Collection<BlockId> from, double dirX, double dirY) {
    Optional<Area> start = scene.bounds(from);
    Area origin = start.orElse(view);
    return scene.cards().stream()
        .filter(card -> !from.contains(card.id()))
        .filter(card -> start.isEmpty() || ahead(origin, card, dirX, dirY) > 0)
        .min(Comparator.comparingDouble(card -> cost(origin, card, dirX, dirY)))
        .map(CardShape::id);
  }

  private static double ahead(Area origin, CardShape card, double dirX, double dirY) {
    return (card.area().centerX() - origin.centerX()) * dirX
        + (card.area().centerY() - origin.centerY()) * dirY;
  }

  private static double cost(Area origin, CardShape card, double dirX, double dirY) {
    double aside =
        (card.area().centerX() - origin.centerX()) * dirY
            + (card.area().centerY() - origin.centerY()) * dirX;
    return Math.abs(ahead(origin, card, dirX, dirY)) + 3 * Math.abs(aside);
  }
}
