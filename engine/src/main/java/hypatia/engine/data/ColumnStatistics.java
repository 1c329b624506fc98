package hypatia.engine.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cells of one column look like, over all rows of the table.
 *
 * @param count cells that are not missing (as a number, for a numeric column)
 * @param missing cells that are empty or say "not known"
 * @param unreadable cells that are neither missing nor a number, for a numeric column; else 0
 * @param distinct different values
 * @param minimum NaN for a category or without values, and so for the next three
 * @param std divided by n
 * @param top the most frequent categories, at most 20, the most frequent first; empty for numbers
 * @param histogram empty for a category
 */
public record ColumnStatistics(
    String name,
    ColumnType type,
    long count,
    long missing,
    long unreadable,
    long distinct,
    double minimum,
    double maximum,
    double mean,
    double std,
    List<CategoryCount> top,
    Histogram histogram) {
  private static final int TOP = 20;

  public ColumnStatistics {
    top = List.copyOf(top);
  }

  /** The statistics of a column if its cells are taken as this type. */
  public static ColumnStatistics of(TableColumn column, ColumnType type) {
    return type == ColumnType.NUMERIC ? ofNumbers(column) : ofCategories(column);
  }

  private static ColumnStatistics ofNumbers(TableColumn column) {
    Cells cells = column.cells();
    double[] values = new double[cells.size()];
    int count = 0;
    long missing = 0;
    double sum = 0;
    for (int row = 0; row < cells.size(); row++) {
      double value = cells.number(row);
      if (!Double.isNaN(value)) {
        values[count++] = value;
        sum += value;
      } else if (cells.missing(row) || MissingText.amongNumbers(cells.text(row))) {
        missing++;
      }
    }
    values = Arrays.copyOf(values, count);
    double mean = sum / count;
    double squares = 0;
    for (double value : values) squares += (value - mean) * (value - mean);
    Arrays.sort(values);
    long distinct = 0;
    for (int i = 0; i < count; i++) if (i == 0 || values[i] != values[i - 1]) distinct++;
    return new ColumnStatistics(
        column.name(),
        ColumnType.NUMERIC,
        count,
        missing,
        cells.size() - count - missing,
        distinct,
        count == 0 ? Double.NaN : values[0],
        count == 0 ? Double.NaN : values[count - 1],
        mean,
        Math.sqrt(squares / count),
        List.of(),
        Histogram.of(values));
  }

  private static ColumnStatistics ofCategories(TableColumn column) {
    Cells cells = column.cells();
    Map<String, Long> counts = new HashMap<>();
    long missing = 0;
    for (int row = 0; row < cells.size(); row++) {
      if (cells.missing(row)) missing++;
      else counts.merge(cells.text(row), 1L, Long::sum);
    }
    List<CategoryCount> top =
        counts.entrySet().stream()
            .map(e -> new CategoryCount(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingLong(CategoryCount::count)
                    .reversed()
                    .thenComparing(CategoryCount::category))
            .limit(TOP)
            .toList();
    return new ColumnStatistics(
        column.name(),
        ColumnType.CATEGORY,
        cells.size() - missing,
        missing,
        0,
        counts.size(),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        top,
        Histogram.of(new double[0]));
  }
}
