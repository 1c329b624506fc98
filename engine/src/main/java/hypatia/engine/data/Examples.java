package hypatia.engine.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Encoded rows: what a network is fed with, one row of numbers an example. */
public final class Examples {
  /** Where the numbers of one column stand in a row. */
  record Stretch(int offset, int width) {}

  private final float[] values;
  private final int count;
  private final int width;
  private final Map<String, Stretch> stretches;

  Examples(float[] values, int count, int width, Map<String, Stretch> stretches) {
    this.values = values;
    this.count = count;
    this.width = width;
    this.stretches = new LinkedHashMap<>(stretches);
  }

  public int count() {
    return count;
  }

  /** The columns that were encoded: inputs, then targets if they were asked for. */
  public List<String> columns() {
    return List.copyOf(stretches.keySet());
  }

  /**
   * Prepares copying of some columns; make it once and use it for every batch.
   *
   * @param columns their order is the order of the numbers in an example
   */
  public Gatherer gatherer(List<String> columns) {
    List<Stretch> merged = new ArrayList<>();
    for (String column : columns) {
      Stretch next = stretch(column);
      Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.offset + last.width == next.offset) {
        merged.set(merged.size() - 1, new Stretch(last.offset, last.width + next.width));
      } else {
        merged.add(next);
      }
    }
    return new Gatherer(values, width, merged);
  }

  /** One encoded number: of a numeric column, or the class index of a categorical target. */
  public float value(String column, int row) {
    return values[row * width + stretch(column).offset];
  }

  private Stretch stretch(String column) {
    Stretch stretch = stretches.get(column);
    if (stretch == null) {
      throw new DataProblem(
          "The column “"
              + column
              + "” is neither an input nor a target of these data, which have "
              + String.join(", ", stretches.keySet())
              + ": choose one of those, or give the column a role.");
    }
    return stretch;
  }
}
