package hypatia.engine.device.cpu;

import hypatia.engine.graph.Workers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * The caller and its workers. Workers look out for work a little while before they sleep, since the
 * next large product of a training step is often some microseconds away. One team for each number
 * of threads serves the whole process; a caller that finds it busy works alone.
 */
final class ThreadTeam implements Workers {
  private static final Map<Integer, ThreadTeam> TEAMS = new ConcurrentHashMap<>();

  /**
   * How long a worker looks out for work before it sleeps: longer than a step's stretch on one
   * thread. One that slept through a product wakes too late for the next one, sleeps again, and the
   * second core never helps: 340 µs in place of 190 for a step of 784–256–10.
   */
  private static final long PATIENCE_NANOS = 2_000_000;

  /** Looks before a waiting caller lets other threads run. */
  private static final int LOOKS = 20_000;

  private static final int MOST_PARTS = 0xffff;

  private final Worker[] workers;
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final AtomicInteger unfinished = new AtomicInteger();

  /** Number of the round (32 bits), its parts (16 bits), the next part to take (16 bits). */
  private final AtomicLong round = new AtomicLong();

  private volatile Part task;

  private ThreadTeam(int threads) {
    workers = new Worker[threads - 1];
    for (int i = 0; i < workers.length; i++) workers[i] = new Worker(i + 1);
    for (Worker worker : workers) worker.start();
  }

  static ThreadTeam of(int threads) {
    return TEAMS.computeIfAbsent(threads, ThreadTeam::new);
  }

  @Override
  public int threads() {
    return workers.length + 1;
  }

  @Override
  public void run(int parts, Part work) {
    boolean together = parts > 1 && parts <= MOST_PARTS && workers.length > 0;
    if (!together || !busy.compareAndSet(false, true)) {
      for (int part = 0; part < parts; part++) work.run(part);
      return;
    }
    try {
      task = work;
      unfinished.set(parts);
      round.set((round.get() >>> 32) + 1 << 32 | (long) parts << 16);
      for (Worker worker : workers) if (worker.sleeps) LockSupport.unpark(worker);
      takeParts();
      awaitOthers();
      task = null;
    } finally {
      busy.set(false);
    }
    Throwable thrown = failure.getAndSet(null);
    if (thrown != null) throw new IllegalStateException("A part of the work failed.", thrown);
  }

  private void awaitOthers() {
    for (int looks = 0; unfinished.get() > 0; looks++) {
      if (looks < LOOKS) Thread.onSpinWait();
      else Thread.yield();
    }
  }

  /** Takes parts of the present round until none is left. */
  private void takeParts() {
    while (true) {
      long now = round.get();
      int part = (int) (now & 0xffff);
      if (!hasParts(now)) return;
      if (!round.compareAndSet(now, now + 1)) continue;
      try {
        task.run(part);
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      } finally {
        unfinished.decrementAndGet();
      }
    }
  }

  private static boolean hasParts(long round) {
    return (round & 0xffff) < (round >>> 16 & 0xffff);
  }

  private final class Worker extends Thread {
    private volatile boolean sleeps;

    Worker(int number) {
      super("hypatia-cpu-" + number);
      setDaemon(true);
    }

    @Override
    public void run() {
      while (true) {
        takeParts();
        long since = System.nanoTime();
        while (!hasParts(round.get()) && System.nanoTime() - since < PATIENCE_NANOS) {
          Thread.onSpinWait();
        }
        sleeps = true;
        if (!hasParts(round.get())) LockSupport.park(this);
        sleeps = false;
      }
    }
  }
}
