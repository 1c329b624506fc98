package hypatia.engine.tensor;

import java.util.Arrays;

/**
 * A shape and its values in row-major order, in single or double precision. The arrays are not
 * copied: whoever makes a tensor hands its array over, whoever reads one must not write to it.
 */
public final class Tensor {
  private final int[] shape;
  private final float[] floats;
  private final double[] doubles;

  private Tensor(int[] shape, float[] floats, double[] doubles) {
    int length = floats != null ? floats.length : doubles.length;
    if (length != sizeOf(shape)) {
      throw new IllegalArgumentException(
          length + " values do not fill the shape " + Arrays.toString(shape) + ".");
    }
    this.shape = shape;
    this.floats = floats;
    this.doubles = doubles;
  }

  public static Tensor of(float[] values, int... shape) {
    return new Tensor(shape.clone(), values, null);
  }

  public static Tensor of(double[] values, int... shape) {
    return new Tensor(shape.clone(), null, values);
  }

  public static Tensor scalar(double value) {
    return new Tensor(new int[0], null, new double[] {value});
  }

  public static Tensor zeros(int... shape) {
    return of(new float[sizeOf(shape)], shape);
  }

  /**
   * The number of elements of a shape.
   *
   * @throws ArithmeticException if no array can hold so many
   */
  public static int sizeOf(int... shape) {
    long size = 1;
    for (int length : shape) size = Math.multiplyExact(size, (long) length);
    return Math.toIntExact(size);
  }

  public int[] shape() {
    return shape.clone();
  }

  public int rank() {
    return shape.length;
  }

  public int size() {
    return floats != null ? floats.length : doubles.length;
  }

  /** Whether the values are held in double precision. */
  public boolean isDouble() {
    return doubles != null;
  }

  /** The values in single precision: the array itself where they are held so, else a copy. */
  public float[] floats() {
    if (floats != null) return floats;
    float[] copy = new float[doubles.length];
    for (int i = 0; i < copy.length; i++) copy[i] = (float) doubles[i];
    return copy;
  }

  /** The values in double precision: the array itself where they are held so, else a copy. */
  public double[] doubles() {
    if (doubles != null) return doubles;
    double[] copy = new double[floats.length];
    for (int i = 0; i < copy.length; i++) copy[i] = floats[i];
    return copy;
  }

  /** One value by its position in row-major order. */
  public double get(int position) {
    return floats != null ? floats[position] : doubles[position];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor tensor
        && Arrays.equals(shape, tensor.shape)
        && Arrays.equals(floats, tensor.floats)
        && Arrays.equals(doubles, tensor.doubles);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape)
        + (floats != null ? Arrays.hashCode(floats) : Arrays.hashCode(doubles));
  }

  @Override
  public String toString() {
    String values =
        size() <= 16
            ? floats != null ? Arrays.toString(floats) : Arrays.toString(doubles)
            : size() + " values";
    return Arrays.toString(shape) + " " + values;
  }
}
