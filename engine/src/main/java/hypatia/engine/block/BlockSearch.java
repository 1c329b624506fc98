package hypatia.engine.block;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds block types by what people type: the palette's search, and the canvas's. */
public final class BlockSearch {
  private static final int NOT_FOUND = Integer.MAX_VALUE;

  private BlockSearch() {}

  /**
   * The types that a query finds, the best first; among equals in the given order. A query that is
   * found as a whole is better than one whose words are found one by one. An empty query finds all.
   */
  public static List<BlockType> find(Collection<BlockType> types, String query) {
    String wanted = lower(query.strip());
    if (wanted.isEmpty()) return List.copyOf(types);
    return types.stream()
        .filter(type -> rank(type, wanted) != NOT_FOUND)
        .sorted(Comparator.comparingInt(type -> rank(type, wanted)))
        .toList();
  }

  /** Lower is better. */
  private static int rank(BlockType type, String wanted) {
    int whole = rankOfText(type, wanted);
    if (whole != NOT_FOUND) return whole;
    int sum = 10; // behind all that are found as a whole
    for (String word : wanted.split("\\s+")) {
      int rank = rankOfText(type, word);
      if (rank == NOT_FOUND) return NOT_FOUND;
      sum += rank;
    }
    return sum;
  }

  private static int rankOfText(BlockType type, String wanted) {
    String title = lower(type.title());
    if (title.startsWith(wanted)) return 0;
    if (startsAWord(title, wanted)) return 1;
    if (type.keywords().stream().anyMatch(word -> startsAWord(lower(word), wanted))) return 2;
    if (title.contains(wanted) || type.id().contains(wanted)) return 3;
    if (startsAWord(lower(type.category().title()), wanted)) return 4;
    if (lower(type.help()).contains(wanted)) return 5;
    if (isScattered(title, wanted)) return 6;
    return NOT_FOUND;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean startsAWord(String text, String wanted) {
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) return true;
    }
    return false;
  }

  /** Whether the letters occur in this order: "sfm" finds "softmax". */
  private static boolean isScattered(String text, String wanted) {
    int found = 0;
    for (int i = 0; i < text.length() && found < wanted.length(); i++) {
      if (text.charAt(i) == wanted.charAt(found)) found++;
    }
    return found == wanted.length();
  }
}
