package hypatia.engine.data;

import java.util.Arrays;
import java.util.List;

/**
 * How many values fall into each of a row of equally wide bins.
 *
 * @param minimum where the first bin begins
 * @param maximum where the last bin ends; a value equal to it is in the last bin
 * @param counts from the first bin to the last
 */
public record Histogram(double minimum, double maximum, List<Long> counts) {
  private static final int MOST_BINS = 30;

  public Histogram {
    counts = List.copyOf(counts);
  }

  /** Bins as many as the root of the number of values, at most 30; one if all are equal. */
  static Histogram of(double[] sorted) {
    if (sorted.length == 0) return new Histogram(0, 0, List.of());
    double minimum = sorted[0];
    double maximum = sorted[sorted.length - 1];
    int bins =
        minimum == maximum
            ? 1
            : Math.max(1, Math.min(MOST_BINS, (int) Math.ceil(Math.sqrt(sorted.length))));
    Long[] counts = new Long[bins];
    Arrays.fill(counts, 0L);
    // Halves: the range of two finite numbers may not be finite.
    double range = maximum / 2 - minimum / 2;
    for (double value : sorted) {
      double place = range == 0 ? 0 : (value / 2 - minimum / 2) / range * bins;
      counts[Math.min(bins - 1, (int) place)]++;
    }
    return new Histogram(minimum, maximum, List.of(counts));
  }
}
