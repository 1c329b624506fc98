package hypatia.app.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/**
 * What the window's thread works between one frame and the next, in milliseconds of processor time:
 * a busy machine draws frames out, but gives this thread no more to do. Window thread only.
 */
public final class FrameWork extends AnimationTimer {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> gaps = new ArrayList<>();
  private long used = -1;
  private long seen;

  @Override
  public void handle(long now) {
    long present = threads.getCurrentThreadCpuTime();
    if (used >= 0) {
      millis.add((present - used) / 1e6);
      gaps.add((now - seen) / 1e6);
    }
    used = present;
    seen = now;
  }

  public int frames() {
    return millis.size();
  }

  /** 95 of 100 frames need less. */
  public double p95() {
    return share(millis, 0.95);
  }

  private static double share(List<Double> of, double part) {
    List<Double> sorted = new ArrayList<>(of);
    Collections.sort(sorted);
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (part * (sorted.size() - 1)));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d frames: work p50 %.1f p95 %.1f most %.1f ms; between frames p50 %.1f p95 %.1f ms",
        frames(),
        share(millis, 0.5),
        p95(),
        share(millis, 1),
        share(gaps, 0.5),
        share(gaps, 0.95));
  }
}
