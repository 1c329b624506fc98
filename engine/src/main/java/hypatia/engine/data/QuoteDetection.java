package hypatia.engine.data;

import java.util.regex.Pattern;

/** Finds out which character stands around cells that hold separators. */
final class QuoteDetection {
  private static final Pattern OPENING = Pattern.compile("(?m)(?:^|[,;\\t|])[ ]*'");
  private static final Pattern CLOSING = Pattern.compile("(?m)'[ ]*(?:$|[,;\\t|\\r])");

  private QuoteDetection() {}

  /** The apostrophe if cells begin and end with it and there is no usual quotation mark. */
  static char quote(String sample) {
    if (sample.indexOf('"') >= 0) return '"';
    long opening = OPENING.matcher(sample).results().count();
    long closing = CLOSING.matcher(sample).results().count();
    return opening > 1 && opening == closing ? '\'' : '"';
  }
}
