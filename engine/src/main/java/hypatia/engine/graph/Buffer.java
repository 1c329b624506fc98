package hypatia.engine.graph;

/**
 * A stretch of a float array that a kernel reads or writes: row-major, dense.
 *
 * <p>A kernel keeps the buffer and reads {@code array} and {@code offset} at each run, since both
 * may move between runs: an arena grows, a scan advances to its next step.
 */
public final class Buffer {
  public float[] array;
  public int offset;
  public int length;

  public Buffer() {}

  public Buffer(float[] array) {
    set(array, 0, array.length);
  }

  public void set(float[] newArray, int newOffset, int newLength) {
    array = newArray;
    offset = newOffset;
    length = newLength;
  }
}
