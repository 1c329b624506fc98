package hypatia.app.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers as people type and read them, the same in every locale. */
public final class NumberText {
  private NumberText() {}

  /** A whole number; blanks between its digits are allowed. */
  public static OptionalLong whole(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text.replace(" ", "").replace("\u202f", "")));
    } catch (NumberFormatException notOne) {
      return OptionalLong.empty();
    }
  }

  /** A finite number, with a decimal point or, where there is no point, a decimal comma. */
  public static OptionalDouble real(String text) {
    String plain = text.strip();
    if (plain.indexOf('.') < 0) plain = plain.replace(',', '.');
    if (plain.isEmpty() || !plain.matches("[-+0-9.eE]+")) return OptionalDouble.empty();
    try {
      double value = Double.parseDouble(plain);
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException notOne) {
      return OptionalDouble.empty();
    }
  }

  /** Shortest text that reads back as the same number: {@code 0.001}, {@code 1e-08}. */
  public static String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) return Long.toString((long) value);
    double size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15) return Double.toString(value).replace("E", "e");
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** At most four digits that count, for figures to glance at: {@code 5.843}, {@code 1.2e+09}. */
  public static String brief(double value) {
    if (!Double.isFinite(value)) return "–";
    if (value == Math.rint(value) && Math.abs(value) < 1e6) return Long.toString((long) value);
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(4));
    double size = Math.abs(value);
    if (size < 1e-4 || size >= 1e6) return String.format(Locale.ROOT, "%.2g", value);
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** With narrow blanks between thousands: {@code 12 345}. */
  public static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f');
  }
}
