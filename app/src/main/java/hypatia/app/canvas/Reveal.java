package hypatia.app.canvas;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.Viewport;
import hypatia.engine.diagram.BlockId;
import java.util.function.BiConsumer;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.util.Duration;

/** Brings a block into view, smoothly, and lets it flash. */
final class Reveal {
  private static final Duration GLIDE = Duration.millis(220);
  private static final Duration FLASH = Duration.millis(1400);
  private static final double READABLE = 0.6;

  private final CanvasScene scene;
  private final Viewport viewport;
  private final BiConsumer<BlockId, Boolean> flash;

  Reveal(CanvasScene scene, Viewport viewport, BiConsumer<BlockId, Boolean> flash) {
    this.scene = scene;
    this.viewport = viewport;
    this.flash = flash;
  }

  void block(BlockId id) {
    Area area = scene.card(id).orElseThrow().area();
    boolean readable = viewport.zoom() >= READABLE;
    Area visible = viewport.visible();
    boolean inView = readable && visible.union(area).equals(visible);
    if (!inView) glide(area.centerX(), area.centerY(), readable ? viewport.zoom() : 1);
    flash.accept(id, true);
    PauseTransition end = new PauseTransition(FLASH);
    end.setOnFinished(event -> flash.accept(id, false));
    end.play();
  }

  private void glide(double x, double y, double toZoom) {
    Area from = viewport.visible();
    double fromZoom = viewport.zoom();
    Transition glide =
        new Transition() {
          {
            setCycleDuration(GLIDE);
            setInterpolator(Interpolator.EASE_OUT);
          }

          @Override
          protected void interpolate(double t) {
            viewport.center(
                from.centerX() + t * (x - from.centerX()),
                from.centerY() + t * (y - from.centerY()),
                fromZoom + t * (toZoom - fromZoom));
          }
        };
    glide.play();
  }
}
