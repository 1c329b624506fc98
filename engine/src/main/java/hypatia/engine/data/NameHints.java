package hypatia.engine.data;

import java.util.Locale;
import java.util.Set;

/** What the name of a column tells about its meaning. */
final class NameHints {
  private static final Set<String> TARGETS =
      Set.of(
          "class",
          "label",
          "target",
          "species",
          "outcome",
          "output",
          "result",
          "survived",
          "diagnosis",
          "response");
  private static final Set<String> CLASSES =
      Set.of("class", "label", "type", "kind", "category", "code", "group", "species", "zip");
  private static final Set<String> IDENTIFIERS =
      Set.of("id", "index", "idx", "row", "rownames", "rownumber", "key", "uuid", "unnamed");

  private NameHints() {}

  /** Named as targets usually are: {@code label}, {@code Species}. */
  static boolean isTarget(String name) {
    return TARGETS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** One of its words says that cells are classes: {@code passengerClass}, {@code fuel_type}. */
  static boolean isClass(String name) {
    return anyWord(name, CLASSES);
  }

  /** One of its words says that cells only number the rows: {@code PassengerId}. */
  static boolean isIdentifier(String name) {
    return anyWord(name, IDENTIFIERS);
  }

  private static boolean anyWord(String name, Set<String> words) {
    for (String word : name.split("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
      if (words.contains(word.toLowerCase(Locale.ROOT))) return true;
    }
    return false;
  }
}
