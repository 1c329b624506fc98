package hypatia.engine.data;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A column that is added to a table when predictions are written.
 *
 * @param cell the text for a row
 */
public record PredictedColumn(String name, IntFunction<String> cell) {
  public PredictedColumn {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(cell, "cell");
  }

  /** Class names, one a row. */
  public static PredictedColumn classes(String name, List<String> classes) {
    return new PredictedColumn(name, classes::get);
  }

  /** Numbers in original units, one a row, written with the digits of single precision. */
  public static PredictedColumn numbers(String name, double[] values) {
    return new PredictedColumn(name, row -> NumberText.ofSingle(values[row]));
  }
}
