package hypatia.app.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes in the background what follows from a value that changes often. While one computation
 * runs, only the newest request waits; results of older ones are not delivered.
 *
 * @param <I> what is asked about
 * @param <O> the answer
 */
public final class LatestOnly<I, O> {
  private final Function<I, O> work;
  private final Consumer<O> answer;
  private final Consumer<Throwable> failure;
  private final Executor background;
  private final WindowThread window;

  // Window thread only.
  private I waiting;
  private boolean running;

  /**
   * @param work runs in the background
   * @param answer hears of results on the window's thread
   * @param failure hears of exceptions on the window's thread
   */
  public LatestOnly(
      Function<I, O> work,
      Consumer<O> answer,
      Consumer<Throwable> failure,
      Executor background,
      WindowThread window) {
    this.work = work;
    this.answer = answer;
    this.failure = failure;
    this.background = background;
    this.window = window;
  }

  /** Asks about a value; call on the window's thread. */
  public void request(I value) {
    waiting = value;
    if (!running) start();
  }

  private void start() {
    I value = waiting;
    waiting = null;
    running = true;
    background.execute(
        () -> {
          O result;
          try {
            result = work.apply(value);
          } catch (RuntimeException | LinkageError e) {
            window.run(() -> finish(() -> failure.accept(e)));
            return;
          }
          window.run(() -> finish(() -> answer.accept(result)));
        });
  }

  private void finish(Runnable delivery) {
    running = false;
    if (waiting == null) delivery.run();
    else start();
  }
}
