package hypatia.app.canvas.scene;

import javafx.geometry.Point2D;

/** Finds room for a card that is added without a place of its own. */
public final class FreePlace {
  private static final double STEP = 2 * Snap.GRID;
  private static final int TRIES = 60;

  private FreePlace() {}

  /** The middle of a free place near a point: there, or below or above it, or at last there. */
  public static Point2D near(CanvasScene scene, double x, double y) {
    for (int i = 0; i < TRIES; i++) {
      double at = y + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * STEP;
      double height = CardShape.HEADER + 2 * CardShape.ROW;
      Area wanted = new Area(x - CardShape.WIDTH / 2, at - height / 2, CardShape.WIDTH, height);
      Area roomy = wanted.grown(Snap.GRID);
      if (scene.cards().stream().noneMatch(card -> card.area().intersects(roomy))) {
        return new Point2D(x, at);
      }
    }
    return new Point2D(x, y);
  }
}
