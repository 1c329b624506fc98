package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.Viewport;

/** Moves what is seen. */
public final class PanGesture implements Gesture {
  private final Viewport viewport;
  private double startX;
  private double startY;
  private Pointer last;

  public PanGesture(Viewport viewport) {
    this.viewport = viewport;
  }

  @Override
  public void begin(Pointer at) {
    startX = viewport.originX();
    startY = viewport.originY();
    last = at;
  }

  @Override
  public void update(Pointer at) {
    viewport.pan(at.viewX() - last.viewX(), at.viewY() - last.viewY());
    last = at;
  }

  @Override
  public void end(Pointer at) {
    update(at);
  }

  @Override
  public void cancel() {
    viewport.show(startX, startY, viewport.zoom());
  }
}
