package hypatia.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Carries events from any thread to the window's, all that have gathered at once and at most once a
 * frame, so that a fast sender cannot flood the window.
 *
 * @param <E> the events
 */
public final class FrameQueue<E> {
  private final WindowThread window;
  private final Consumer<List<E>> receiver;
  private List<E> gathered = new ArrayList<>();

  /**
   * @param receiver hears of them in order, on the window's thread
   */
  public FrameQueue(WindowThread window, Consumer<List<E>> receiver) {
    this.window = window;
    this.receiver = receiver;
  }

  /** From any thread; never waits for the window. */
  public void post(E event) {
    boolean first;
    synchronized (this) {
      first = gathered.isEmpty();
      gathered.add(event);
    }
    if (first) window.nextFrame(this::deliver);
  }

  private void deliver() {
    List<E> events;
    synchronized (this) {
      events = gathered;
      gathered = new ArrayList<>();
    }
    receiver.accept(events);
  }
}
