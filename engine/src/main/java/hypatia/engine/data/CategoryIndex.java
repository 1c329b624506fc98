package hypatia.engine.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the place of a category by its text. A text that is written differently and is the same
 * number ({@code 1.0} for {@code 1}) is found too: one file's codes may be read as numbers and
 * another's as text.
 */
final class CategoryIndex {
  static final int UNKNOWN = -1;

  private final Map<String, Integer> byText = new HashMap<>();
  private final Map<Double, Integer> byNumber = new HashMap<>();

  CategoryIndex(List<String> categories) {
    for (int i = 0; i < categories.size(); i++) {
      String category = categories.get(i);
      byText.put(category, i);
      double number = NumberText.parse(category, DecimalMark.POINT);
      if (!Double.isNaN(number)) byNumber.putIfAbsent(number, i);
    }
  }

  /** The index of this category, or {@link #UNKNOWN}. */
  int of(String text) {
    Integer exact = byText.get(text);
    if (exact != null) return exact;
    double number = NumberText.parse(text, DecimalMark.POINT);
    return Double.isNaN(number) ? UNKNOWN : byNumber.getOrDefault(number, UNKNOWN);
  }
}
