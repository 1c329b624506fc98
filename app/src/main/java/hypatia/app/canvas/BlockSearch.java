package hypatia.app.canvas;

import hypatia.engine.block.BlockType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds block types by what people type, the best first. */
final class BlockSearch {
  private BlockSearch() {}

  /** All types for an empty query, in the given order. */
  static List<BlockType> find(Collection<BlockType> types, String query) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) return List.copyOf(types);
    return types.stream()
        .filter(type -> rank(type, wanted) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(type -> rank(type, wanted)))
        .toList();
  }

  private static int rank(BlockType type, String wanted) {
    String title = type.title().toLowerCase(Locale.ROOT);
    if (title.startsWith(wanted)) return 0;
    if (wordStarts(title, wanted)) return 1;
    if (type.keywords().stream().anyMatch(word -> wordStarts(lower(word), wanted))) return 2;
    if (title.contains(wanted) || type.id().contains(wanted)) return 3;
    if (wordStarts(lower(type.category().title()), wanted)) return 4;
    if (lower(type.help()).contains(wanted)) return 5;
    if (scattered(title, wanted)) return 6;
    return Integer.MAX_VALUE;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean wordStarts(String text, String wanted) {
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) return true;
    }
    return false;
  }

  /** Whether the letters occur in this order: "sfm" finds "softmax". */
  private static boolean scattered(String text, String wanted) {
    int found = 0;
    for (int i = 0; i < text.length() && found < wanted.length(); i++) {
      if (text.charAt(i) == wanted.charAt(found)) found++;
    }
    return found == wanted.length();
  }
}
