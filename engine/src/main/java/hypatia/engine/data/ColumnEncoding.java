package hypatia.engine.data;

import java.util.List;
import java.util.Objects;

/**
 * How the cells of one column become numbers, and back.
 *
 * <p>A number x becomes {@code (x − mean) / scale}; a category becomes its place in the list: as an
 * input one-hot over the list, as a target that index.
 *
 * @param mean of the training part; 0 if the column is not standardised
 * @param scale the population standard deviation of the training part (divided by n, as
 *     scikit-learn's StandardScaler does); 1 if the column is constant or not standardised
 * @param minimum of the training part, in original units
 * @param maximum of the training part, in original units
 * @param categories sorted; empty for a numeric column
 */
public record ColumnEncoding(
    String name,
    ColumnType type,
    double mean,
    double scale,
    double minimum,
    double maximum,
    List<String> categories) {
  public ColumnEncoding {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    categories = List.copyOf(categories);
  }

  static ColumnEncoding ofCategories(String name, List<String> categories) {
    return new ColumnEncoding(name, ColumnType.CATEGORY, 0, 1, 0, 0, categories);
  }

  /** How many numbers a cell becomes as an input. */
  public int width() {
    return type == ColumnType.NUMERIC ? 1 : categories.size();
  }

  /** A number in original units as the network sees it. */
  public float encode(double value) {
    return (float) ((value - mean) / scale);
  }

  /** A number that the network gave, in original units. */
  public double decode(double value) {
    return value * scale + mean;
  }

  /** The name of the class with this index. */
  public String category(int index) {
    return categories.get(index);
  }
}
