package hypatia.engine.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Learns an encoding: means, deviations and ranges from the training rows only, the names of
 * classes from all rows (a class is part of the question, not something measured, and a rare one
 * may have fallen into the test part).
 */
final class EncodingLearner {
  /** Numbers by value and before words; words by code points: the same order in every locale. */
  private static final Comparator<String> CATEGORY_ORDER =
      Comparator.comparingDouble(EncodingLearner::sortNumber)
          .thenComparing(Comparator.naturalOrder());

  private final Table table;
  private final int[] trainingRows;
  private final List<String> warnings = new ArrayList<>();

  EncodingLearner(Table table, int[] trainingRows) {
    this.table = table;
    this.trainingRows = trainingRows;
  }

  Encoding learn(DataSettings settings) {
    List<ColumnEncoding> inputs = new ArrayList<>();
    for (Column column : settings.columns(Role.INPUT)) inputs.add(learn(column));
    List<ColumnEncoding> targets = new ArrayList<>();
    for (Column column : settings.columns(Role.TARGET)) {
      ColumnEncoding target = learn(column);
      if (target.type() == ColumnType.CATEGORY && target.categories().size() < 2) {
        throw new DataProblem(
            "The target “"
                + column.name()
                + "” of "
                + table.name()
                + " has only the class “"
                + target.category(0)
                + "”, so there is nothing to tell apart: add examples of another class, or choose"
                + " another target.");
      }
      targets.add(target);
    }
    return new Encoding(inputs, targets);
  }

  /** What the user should know about the columns, a sentence each. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The different categories of a column, sorted; missing cells are refused. */
  static List<String> categories(CellReader reader, int rows) {
    TreeSet<String> found = new TreeSet<>(CATEGORY_ORDER);
    for (int row = 0; row < rows; row++) found.add(reader.category(row));
    return List.copyOf(found);
  }

  private ColumnEncoding learn(Column column) {
    Cells cells =
        table
            .column(column.name())
            .orElseThrow(
                () ->
                    new DataProblem(
                        table.name()
                            + " has no column “"
                            + column.name()
                            + "” (it has "
                            + Sentences.list(
                                table.columns().stream().map(TableColumn::name).toList())
                            + "): choose the columns again."))
            .cells();
    CellReader reader = new CellReader(table, column.name(), cells);
    if (column.type() == ColumnType.CATEGORY) {
      List<String> categories = categories(reader, table.rows());
      if (categories.size() == 1 && column.role() == Role.INPUT) {
        warnings.add(
            "The input “"
                + column.name()
                + "” always is “"
                + categories.get(0)
                + "”: it tells nothing.");
      }
      return ColumnEncoding.ofCategories(column.name(), categories);
    }
    return numeric(column, reader);
  }

  private ColumnEncoding numeric(Column column, CellReader reader) {
    double sum = 0;
    double minimum = Double.POSITIVE_INFINITY;
    double maximum = Double.NEGATIVE_INFINITY;
    for (int row : trainingRows) {
      double value = reader.number(row);
      sum += value;
      minimum = Math.min(minimum, value);
      maximum = Math.max(maximum, value);
    }
    int count = trainingRows.length;
    double mean = sum / count;
    // In two passes: the sum of squares less the squared mean loses all digits far from zero.
    double squares = 0;
    for (int row : trainingRows) {
      double distance = reader.number(row) - mean;
      squares += distance * distance;
    }
    double scale = Math.sqrt(squares / count);
    if (Double.isInfinite(scale)) {
      throw new DataProblem(
          "The numbers in the column “"
              + column.name()
              + "” of "
              + table.name()
              + " are too large to compute with (up to "
              + maximum
              + "): write the column in a larger unit, or ignore it.");
    }
    if (minimum == maximum) {
      warnings.add(
          (column.role() == Role.INPUT ? "The input “" : "The target “")
              + column.name()
              + "” is "
              + NumberText.of(minimum)
              + " in every training row: it tells nothing.");
      mean = minimum;
      scale = 1;
    }
    if (!column.standardize()) {
      mean = 0;
      scale = 1;
    }
    return new ColumnEncoding(
        column.name(), ColumnType.NUMERIC, mean, scale, minimum, maximum, List.of());
  }

  private static double sortNumber(String category) {
    double number = NumberText.parse(category, DecimalMark.POINT);
    return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
  }
}
