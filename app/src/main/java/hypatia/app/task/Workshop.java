package hypatia.app.task;

import hypatia.engine.train.TrainingControl;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The threads behind the window: one for the engine's long runs, one for files and data, one for
 * the checker. All are daemons: none keeps the program alive.
 */
public final class Workshop implements AutoCloseable {
  private final ExecutorService engine = single("hypatia-engine");
  private final ExecutorService files = single("hypatia-files");
  private final ExecutorService checker = single("hypatia-checker");
  private final WindowThread window;

  public Workshop(WindowThread window) {
    this.window = window;
  }

  public WindowThread window() {
    return window;
  }

  /**
   * Reads, writes or loads something away from the window.
   *
   * @param done hears of the result on the window's thread
   * @param failed hears of the exception on the window's thread
   */
  public <T> void load(Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
    run(files, task, done, failed);
  }

  /** As {@link #load}, but on the engine's thread, after what it was asked before. */
  public <T> void compute(Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
    run(engine, task, done, failed);
  }

  /**
   * Asks a training for something that it does between two batches. One that is over answers on the
   * thread that asks, which therefore must not be the window's.
   */
  public <T> void ask(
      TrainingControl training, Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
    checker.execute(
        () ->
            training
                .submit(task)
                .whenComplete(
                    (result, failure) ->
                        window.run(
                            () -> {
                              if (failure == null) done.accept(result);
                              else failed.accept(failure);
                            })));
  }

  /** A check in the background of which only the newest answer counts. */
  public <I, O> LatestOnly<I, O> latestCheck(
      Function<I, O> work, Consumer<O> answer, Consumer<Throwable> failure) {
    return new LatestOnly<>(work, answer, failure, checker, window);
  }

  /** Loading of which only the newest answer counts; beside checks, after other work with files. */
  public <I, O> LatestOnly<I, O> latestLoad(
      Function<I, O> work, Consumer<O> answer, Consumer<Throwable> failure) {
    return new LatestOnly<>(work, answer, failure, files, window);
  }

  /** Carries events to the window once a frame. */
  public <E> FrameQueue<E> frameQueue(Consumer<List<E>> receiver) {
    return new FrameQueue<>(window, receiver);
  }

  /**
   * Waits for the engine's tasks, for a window that is closing.
   *
   * @return whether they ended in time
   */
  public boolean finish(int seconds) {
    engine.shutdown();
    files.shutdown();
    try {
      return engine.awaitTermination(seconds, TimeUnit.SECONDS)
          && files.awaitTermination(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    engine.shutdownNow();
    files.shutdownNow();
    checker.shutdownNow();
  }

  private <T> void run(
      Executor where, Callable<T> task, Consumer<T> done, Consumer<Throwable> failed) {
    where.execute(
        () -> {
          T result;
          try {
            result = task.call();
          } catch (Throwable e) { // whoever asked hears of it
            window.run(() -> failed.accept(e));
            return;
          }
          window.run(() -> done.accept(result));
        });
  }

  private static ExecutorService single(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }
}
