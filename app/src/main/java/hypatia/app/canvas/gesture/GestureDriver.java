package hypatia.app.canvas.gesture;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns presses, drags and releases into gestures and clicks; the one place that ends them. */
public final class GestureDriver {
  /** How far the mouse must move before a press is a drag, in pixels. */
  private static final double THRESHOLD = 4;

  private final Function<Press, Optional<Gesture>> drags;
  private final Consumer<Press> clicks;
  private final Feedback feedback;
  private Press press;
  private Gesture running;

  /**
   * @param drags which gesture a drag from this press is
   * @param clicks told of presses that were released without a drag
   */
  public GestureDriver(
      Function<Press, Optional<Gesture>> drags, Consumer<Press> clicks, Feedback feedback) {
    this.drags = drags;
    this.clicks = clicks;
    this.feedback = feedback;
  }

  public boolean isRunning() {
    return running != null;
  }

  /** Whether a button is down. */
  public boolean isPressed() {
    return press != null;
  }

  /** A button went down. A second button cancels. */
  public void pressed(Press start) {
    if (press != null) {
      cancel();
      return;
    }
    press = start;
  }

  public void dragged(Pointer at) {
    if (press == null) return;
    if (running == null) {
      Pointer from = press.pointer();
      double way = Math.hypot(at.viewX() - from.viewX(), at.viewY() - from.viewY());
      if (way < THRESHOLD) return;
      Optional<Gesture> gesture = drags.apply(press);
      if (gesture.isEmpty()) {
        press = null;
        return;
      }
      running = gesture.get();
      running.begin(from);
    }
    running.update(at);
  }

  public void released(Pointer at) {
    Press start = press;
    Gesture gesture = running;
    forget();
    if (gesture != null) gesture.end(at);
    else if (start != null) clicks.accept(start);
  }

  /**
   * Gives up what is going on.
   *
   * @return whether a gesture was running
   */
  public boolean cancel() {
    Gesture gesture = running;
    forget();
    if (gesture != null) gesture.cancel();
    return gesture != null;
  }

  private void forget() {
    press = null;
    running = null;
    feedback.clear();
  }
}
