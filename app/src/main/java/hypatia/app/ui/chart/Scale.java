package hypatia.app.ui.chart;

import java.util.Locale;

/**
 * Maps numbers to pixels along one axis and names round numbers between its ends.
 *
 * @param low the number at {@code start}
 * @param high the number at {@code end}
 * @param start pixels
 * @param end pixels
 * @param logarithmic whether equal ratios take equal space; then low is above 0
 */
record Scale(double low, double high, double start, double end, boolean logarithmic) {
  /** A scale over these numbers with a little air, never of no extent. */
  static Scale around(double low, double high, double start, double end, boolean logarithmic) {
    if (logarithmic) {
      double floor = Math.max(low, 1e-12);
      double ceiling = Math.max(high, floor * 1.01);
      double air = Math.pow(ceiling / floor, 0.05);
      return new Scale(floor / air, ceiling * air, start, end, true);
    }
    double extent = high - low;
    double air = extent > 0 ? 0.05 * extent : Math.max(1e-6, Math.abs(low) * 0.1);
    return new Scale(low >= 0 ? Math.max(0, low - air) : low - air, high + air, start, end, false);
  }

  double pixel(double number) {
    double share =
        logarithmic
            ? Math.log(Math.max(number, 1e-30) / low) / Math.log(high / low)
            : (number - low) / (high - low);
    return start + share * (end - start);
  }

  double number(double pixel) {
    double share = (pixel - start) / (end - start);
    return logarithmic ? low * Math.pow(high / low, share) : low + share * (high - low);
  }

  /** Round numbers inside the scale, about as many as wished. */
  double[] ticks(int wished) {
    return logarithmic ? logarithmicTicks(wished) : linearTicks(wished);
  }

  private double[] linearTicks(int wished) {
    double step = roundStep((high - low) / Math.max(1, wished));
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = (long) Math.floor(high / step + 1e-9);
    double[] ticks = new double[(int) Math.max(0, last - first + 1)];
    for (int i = 0; i < ticks.length; i++) ticks[i] = (first + i) * step;
    return ticks;
  }

  private double[] logarithmicTicks(int wished) {
    int first = (int) Math.ceil(Math.log10(low) - 1e-9);
    int last = (int) Math.floor(Math.log10(high) + 1e-9);
    if (last - first < 1) return linearTicks(wished); // less than two powers of ten in view
    int every = Math.max(1, (last - first + 1) / Math.max(1, wished));
    double[] ticks = new double[(last - first) / every + 1];
    for (int i = 0; i < ticks.length; i++) ticks[i] = Math.pow(10, first + i * every);
    return ticks;
  }

  /** The round number, 1, 2 or 5 times a power of ten, that is nearest above. */
  static double roundStep(double atLeast) {
    double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= atLeast * (1 - 1e-9)) return factor * power;
    }
    return 10 * power;
  }

  /** A tick as people read it, no longer than needed. */
  static String text(double number) {
    double size = Math.abs(number);
    if (size != 0 && (size >= 1e6 || size < 1e-3)) {
      return String.format(Locale.ROOT, "%.0e", number).replace("e-0", "e-").replace("e+0", "e");
    }
    String text = String.format(Locale.ROOT, "%.4f", number);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
