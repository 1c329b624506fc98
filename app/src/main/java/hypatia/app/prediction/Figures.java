package hypatia.app.prediction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as the panel shows them: no more digits than one reads. */
final class Figures {
  private Figures() {}

  /** A share with one decimal; what is not quite none or all says so. */
  static String percent(double share) {
    if (Double.isNaN(share)) return "–";
    if (share > 0 && share < 0.0005) return "< 0.1 %";
    if (share < 1 && share >= 0.9995) return "> 99.9 %";
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Five significant digits, never fewer than the whole part has. */
  static String number(double value) {
    return number(value, 5);
  }

  static String number(double value, int digits) {
    if (!Double.isFinite(value)) return "–";
    if (value == 0) return "0";
    double size = Math.abs(value);
    if (size >= 1e12 || size < 1e-4) {
      return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded =
        size >= Math.pow(10, digits)
            ? exact.setScale(0, RoundingMode.HALF_EVEN)
            : exact.round(new MathContext(digits));
    BigDecimal plain = rounded.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
