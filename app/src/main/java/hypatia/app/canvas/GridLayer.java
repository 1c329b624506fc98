package hypatia.app.canvas;

import hypatia.app.canvas.scene.Viewport;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Dots without end, coarser where they would be too close. */
final class GridLayer extends Canvas {
  private static final double STEP = 24;
  private static final double CLOSEST = 14;

  private final Viewport viewport;
  private final CanvasColors colors;

  GridLayer(Viewport viewport, CanvasColors colors) {
    this.viewport = viewport;
    this.colors = colors;
    setMouseTransparent(true);
  }

  void draw() {
    if (getWidth() != viewport.width() || getHeight() != viewport.height()) {
      setWidth(viewport.width());
      setHeight(viewport.height());
    }
    double step = STEP * viewport.zoom();
    while (step < CLOSEST) step *= 4;
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    g.setFill(colors.grid());
    double firstX = first(viewport.originX(), step);
    double firstY = first(viewport.originY(), step);
    double dot = viewport.zoom() > 1.6 ? 3 : 2;
    for (double x = firstX; x < getWidth(); x += step) {
      for (double y = firstY; y < getHeight(); y += step) {
        g.fillRect(Math.round(x) - 1, Math.round(y) - 1, dot, dot);
      }
    }
  }

  /** The first dot in view, in pixels. */
  private double first(double origin, double step) {
    double offset = -(origin * viewport.zoom()) % step;
    return offset < 0 ? offset + step : offset;
  }
}
