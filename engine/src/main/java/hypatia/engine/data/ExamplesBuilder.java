package hypatia.engine.data;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays out the columns of an encoding in rows of numbers and fills them. */
final class ExamplesBuilder {
  private final Map<String, Examples.Stretch> stretches = new LinkedHashMap<>();
  private final float[] values;
  private final int count;
  private final int width;

  ExamplesBuilder(Encoding encoding, boolean withTargets, int count, String source) {
    int at = 0;
    for (ColumnEncoding input : encoding.inputs()) {
      stretches.put(input.name(), new Examples.Stretch(at, input.width()));
      at += input.width();
    }
    if (withTargets) {
      for (ColumnEncoding target : encoding.targets()) {
        stretches.put(target.name(), new Examples.Stretch(at++, 1));
      }
    }
    // Half of the memory stays for the table, the parameters and the batches.
    long most = Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 2 / Float.BYTES);
    if ((long) at * count > most) {
      throw new DataProblem(
          source
              + " would become "
              + count
              + " × "
              + at
              + " numbers, more than fits into memory: use fewer rows, or ignore columns with many"
              + " classes.");
    }
    this.width = at;
    this.count = count;
    this.values = new float[at * count];
  }

  /** Where the numbers of a column begin in a row; asked once for a column, not for each cell. */
  int offset(ColumnEncoding column) {
    return stretches.get(column.name()).offset();
  }

  /** Sets one number: of a numeric column, or the class index of a target. */
  void set(int row, int offset, float value) {
    values[row * width + offset] = value;
  }

  Examples build() {
    return new Examples(values, count, width, stretches);
  }
}
