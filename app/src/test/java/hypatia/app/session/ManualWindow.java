package hypatia.app.session;

import hypatia.app.task.WindowThread;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The test's thread as the window's: what is sent to it runs while the test waits. */
final class ManualWindow implements WindowThread {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

  @Override
  public void run(Runnable task) {
    tasks.add(task);
  }

  @Override
  public void nextFrame(Runnable task) {
    tasks.add(task);
  }

  /** Runs what comes until something holds. */
  void until(BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("It did not come about in 60 s.");
      try {
        Runnable task = tasks.poll(100, TimeUnit.MILLISECONDS);
        if (task != null) task.run();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
