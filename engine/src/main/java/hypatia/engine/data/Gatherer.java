package hypatia.engine.data;

import hypatia.engine.graph.Buffer;
import java.util.List;

/** Copies chosen columns of chosen rows into a buffer; allocates nothing while doing so. */
public final class Gatherer {
  private final float[] values;
  private final int rowWidth;
  private final int[] offsets;
  private final int[] widths;
  private final int width;

  Gatherer(float[] values, int rowWidth, List<Examples.Stretch> stretches) {
    this.values = values;
    this.rowWidth = rowWidth;
    this.offsets = stretches.stream().mapToInt(Examples.Stretch::offset).toArray();
    this.widths = stretches.stream().mapToInt(Examples.Stretch::width).toArray();
    int sum = 0;
    for (int stretch : widths) sum += stretch;
    this.width = sum;
  }

  /** How many numbers one example has. */
  public int width() {
    return width;
  }

  /**
   * Writes {@code count × width()} numbers, row-major, from the buffer's offset on.
   *
   * @param rows row numbers of the examples
   * @param from the first place in {@code rows} that is used
   */
  public void gather(int[] rows, int from, int count, Buffer target) {
    if (target.length < (long) count * width) {
      throw new IllegalArgumentException(
          count + " examples of " + width + " numbers do not fit into " + target.length);
    }
    float[] array = target.array;
    int at = target.offset;
    for (int i = from; i < from + count; i++) {
      int row = rows[i] * rowWidth;
      for (int s = 0; s < offsets.length; s++) {
        int length = widths[s];
        int source = row + offsets[s];
        // The call costs more than the copy of a label or of a few numbers.
        if (length <= 4) {
          for (int k = 0; k < length; k++) array[at + k] = values[source + k];
        } else {
          System.arraycopy(values, source, array, at, length);
        }
        at += length;
      }
    }
  }
}
