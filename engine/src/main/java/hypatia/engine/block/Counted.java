package hypatia.engine.block;

import java.util.List;

/** Numbers and lists as sentences say them. */
public final class Counted {
  private Counted() {}

  /** "1 unit", "3 units", "3 classes". */
  public static String of(long number, String noun) {
    if (number == 1) return "1 " + noun;
    return number + " " + noun + (noun.endsWith("s") ? "es" : "s");
  }

  /** "A", "A and B", "A, B and C". */
  public static String list(List<String> words) {
    if (words.size() < 2) return String.join("", words);
    return String.join(", ", words.subList(0, words.size() - 1))
        + " and "
        + words.get(words.size() - 1);
  }
}
