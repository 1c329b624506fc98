package hypatia.engine.train;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * Steers a training from other threads. Everything takes effect between two batches; a call never
 * waits for the training. One control serves one training.
 */
public final class TrainingControl {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Object afterwards = new Object();
  private boolean pausing;
  private boolean stopping;
  private boolean ended;

  /** Whether the training's thread has to look; spares it the lock at each batch. */
  private volatile boolean wanted;

  /** Waits until {@link #resume()} or {@link #stop()}. */
  public synchronized void pause() {
    pausing = true;
    signal();
  }

  public synchronized void resume() {
    pausing = false;
    signal();
  }

  /** Ends the training; what was learned is kept. */
  public synchronized void stop() {
    stopping = true;
    signal();
  }

  public synchronized boolean isPauseWanted() {
    return pausing && !stopping;
  }

  public synchronized boolean isStopWanted() {
    return stopping;
  }

  /**
   * Runs a task on the training's thread, where it may use the parameters: between two batches or
   * while paused. Once training has ended the task runs at once on the caller's thread.
   */
  public <T> CompletableFuture<T> submit(Callable<T> task) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Runnable run = () -> complete(answer, task);
    synchronized (this) {
      if (!ended) {
        tasks.add(run);
        signal();
        return answer;
      }
    }
    synchronized (afterwards) { // one at a time: they share the executables
      run.run();
    }
    return answer;
  }

  /**
   * The training's thread calls this between batches: serves tasks, and waits while paused.
   *
   * @param paused told once when a pause begins
   * @param resumed told once when it is over
   * @return whether to go on
   */
  boolean betweenBatches(Runnable paused, Runnable resumed) {
    if (!wanted) return true;
    serve();
    if (isPauseWanted()) {
      paused.run();
      while (waitWhilePaused()) serve();
      serve();
      resumed.run();
    }
    return !isStopWanted();
  }

  /** The training's thread calls this when it is done with the parameters. */
  void end() {
    synchronized (afterwards) {
      synchronized (this) {
        ended = true;
      }
      serve();
    }
  }

  /** Serves waiting tasks; the training's thread calls this wherever the parameters rest. */
  void serveTasks() {
    if (wanted) serve();
  }

  private void serve() {
    while (true) {
      Runnable task;
      synchronized (this) {
        task = tasks.poll();
        if (task == null) {
          wanted = pausing || stopping;
          return;
        }
      }
      task.run();
    }
  }

  /** Whether there is still a pause, after waiting for something to happen. */
  private synchronized boolean waitWhilePaused() {
    while (isPauseWanted() && tasks.isEmpty()) {
      try {
        wait();
      } catch (InterruptedException interruption) {
        Thread.currentThread().interrupt();
        stopping = true; // whoever interrupts a training wants it to end
      }
    }
    return isPauseWanted();
  }

  private void signal() {
    wanted = true;
    notifyAll();
  }

  private static <T> void complete(CompletableFuture<T> answer, Callable<T> task) {
    try {
      answer.complete(task.call());
    } catch (Throwable failure) { // whoever asked hears of it; the training goes on
      answer.completeExceptionally(failure);
    }
  }
}
