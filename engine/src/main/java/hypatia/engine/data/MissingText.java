package hypatia.engine.data;

import java.util.Locale;
import java.util.Set;

/**
 * The ways in which files say that a value is not known; upper or lower case does not matter.
 *
 * <p>{@code none}, {@code -} and {@code --} are missing only where the other cells of the column
 * are numbers: among words they are as likely a class of their own (a garden path "none", an answer
 * "-" beside "+"), and dropping a class silently is worse than showing one too many.
 */
final class MissingText {
  private static final Set<String> ANYWHERE =
      Set.of("", "na", "n/a", "#n/a", "<na>", "nan", "null", "?");
  private static final Set<String> AMONG_NUMBERS = Set.of("none", "-", "--");
  private static final int LONGEST = 4;

  private MissingText() {}

  /** Whether the text means "not known" in every column. */
  static boolean anywhere(String text) {
    return text.length() <= LONGEST && ANYWHERE.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether the text means "not known" in a column of numbers. */
  static boolean amongNumbers(String text) {
    return anywhere(text)
        || text.length() <= LONGEST && AMONG_NUMBERS.contains(text.toLowerCase(Locale.ROOT));
  }
}
