package hypatia.engine.op.nn;

import hypatia.engine.op.math.FloatFunctions;

/**
 * The loops that softmax and its relatives share. Each works on a block of rows at once, so that
 * short rows fill the SIMD registers too.
 */
final class SoftmaxRows {
  private SoftmaxRows() {}

  /** Copies rows and takes each row's maximum from it: all results are at most 0. */
  static void shift(float[] x, int xFrom, float[] z, int zFrom, int rows, int width) {
    System.arraycopy(x, xFrom, z, zFrom, rows * width);
    for (int row = 0; row < rows; row++) {
      int from = zFrom + row * width;
      subtract(z, from, from + width, max(z, from, from + width));
    }
  }

  static void exp(float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = FloatFunctions.exp(z[i]);
  }

  static float max(float[] z, int from, int to) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) largest = Math.max(largest, z[i]);
    return largest;
  }

  static void subtract(float[] z, int from, int to, float number) {
    for (int i = from; i < to; i++) z[i] -= number;
  }

  static void scale(float[] z, int from, int to, float factor) {
    for (int i = from; i < to; i++) z[i] *= factor;
  }

  /** Four sums side by side: one chain of additions would wait for each before the next. */
  static float sum(float[] z, int from, int to) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    int i = from;
    for (; i + 4 <= to; i += 4) {
      s0 += z[i];
      s1 += z[i + 1];
      s2 += z[i + 2];
      s3 += z[i + 3];
    }
    for (; i < to; i++) s0 += z[i];
    return (s0 + s1) + (s2 + s3);
  }
}
