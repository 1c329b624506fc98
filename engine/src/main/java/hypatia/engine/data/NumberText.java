package hypatia.engine.data;

/**
 * Numbers as text: reading without regard to the locale, thousands grouped or not, and writing with
 * a decimal point.
 *
 * <p>Read: an optional sign, digits (whole, or in groups of three behind one to three leading ones,
 * all divided by the same sign: the other mark, a space of any kind, an apostrophe), decimals, an
 * exponent. Not read: hexadecimals, infinities, percent signs, currencies.
 */
final class NumberText {
  /** What a text is if read as a number with one mark. */
  static final double NONE = Double.NaN;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final long EXACT = 1L << 53;

  private NumberText() {}

  /** The number that the text shows, or NaN if it shows none. */
  static double parse(CharSequence text, DecimalMark mark) {
    int end = text.length();
    int at = 0;
    boolean negative = false;
    if (at < end && (isMinus(text.charAt(at)) || text.charAt(at) == '+')) {
      negative = text.charAt(at) != '+';
      at++;
    }
    long mantissa = 0;
    int digits = 0;
    int scale = 0;
    boolean exact = true;
    int first = at;
    int groupStart = -1;
    char group = 0;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        if (mantissa < EXACT / 10) mantissa = mantissa * 10 + (c - '0');
        else exact = false;
        digits++;
      } else if (isGroup(c, mark) && digits > 0) {
        if (group == 0) {
          if (at - first > 3 || text.charAt(first) == '0') return NONE;
          group = c;
        } else if (c != group || at - groupStart != 3) {
          return NONE;
        }
        groupStart = at + 1;
      } else {
        break;
      }
    }
    if (group != 0 && at - groupStart != 3) return NONE;
    if (at < end && text.charAt(at) == mark.mark) {
      for (at++; at < end && isDigit(text.charAt(at)); at++) {
        if (mantissa < EXACT / 10) {
          mantissa = mantissa * 10 + (text.charAt(at) - '0');
          scale--;
        } else if (text.charAt(at) != '0') {
          exact = false;
        }
        digits++;
      }
    }
    if (digits == 0) return NONE;
    if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int sign = 1;
      at++;
      if (at < end && (isMinus(text.charAt(at)) || text.charAt(at) == '+')) {
        sign = text.charAt(at) == '+' ? 1 : -1;
        at++;
      }
      int exponentStart = at;
      int exponent = 0;
      for (; at < end && isDigit(text.charAt(at)); at++) {
        exponent = Math.min(exponent * 10 + (text.charAt(at) - '0'), 100_000);
      }
      if (at == exponentStart) return NONE;
      scale += sign * exponent;
    }
    if (at < end) return NONE;
    // Both factors are exact, so one rounding gives the nearest double (Clinger 1990).
    double value =
        exact && Math.abs(scale) < POWERS.length
            ? scale < 0 ? mantissa / POWERS[-scale] : mantissa * POWERS[scale]
            : Double.parseDouble(plain(text, mark));
    if (Double.isInfinite(value)) return NONE;
    return negative ? -Math.abs(value) : value;
  }

  /**
   * Whether a number, written so, would lose something as a double: zeros in front (postal codes)
   * or more digits than a double holds (account numbers). Such columns stay text.
   */
  static boolean isCode(CharSequence text) {
    int length = text.length();
    if (length < 2) return false;
    for (int i = 0; i < length; i++) if (!isDigit(text.charAt(i))) return false;
    return text.charAt(0) == '0' || length > 15;
  }

  /**
   * Shortest text with a decimal point that reads as the same double; whole numbers without one.
   */
  static String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) return Long.toString((long) value);
    return Double.toString(value);
  }

  private static String plain(CharSequence text, DecimalMark mark) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark.mark) plain.append('.');
      else if (isMinus(c)) plain.append('-');
      else if (isDigit(c) || c == 'e' || c == 'E' || c == '+') plain.append(c);
    }
    return plain.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The ASCII hyphen, or the real minus sign that office programs write. */
  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212';
  }

  private static boolean isGroup(char c, DecimalMark mark) {
    return c == mark.group
        || c == ' '
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u2009'
        || c == '\''
        || c == '\u2019';
  }
}
