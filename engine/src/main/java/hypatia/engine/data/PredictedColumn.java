package hypatia.engine.data;

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
}
