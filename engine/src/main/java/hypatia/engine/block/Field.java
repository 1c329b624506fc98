package hypatia.engine.block;

import java.util.List;

/**
 * One column of the data as a diagram sees it.
 *
 * @param name the column's name
 * @param width how many numbers one example has: 1, or the number of classes of a one-hot input
 * @param classes the class names in the order of their labels; empty for a numeric column
 */
public record Field(String name, int width, List<String> classes) {
  public Field {
    classes = List.copyOf(classes);
  }

  public static Field numeric(String name) {
    return new Field(name, 1, List.of());
  }

  public static Field category(String name, List<String> classes) {
    return new Field(name, classes.size(), classes);
  }

  public boolean isCategory() {
    return !classes.isEmpty();
  }
}
