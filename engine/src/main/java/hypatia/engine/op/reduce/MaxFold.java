package hypatia.engine.op.reduce;

import java.util.Arrays;

/** Maxima; NaN if any element is. */
final class MaxFold implements Fold {
  @Override
  public float row(float[] a, int from, int n) {
    float largest = Float.NEGATIVE_INFINITY;
    for (int i = from, end = from + n; i < end; i++) largest = Math.max(largest, a[i]);
    return largest;
  }

  @Override
  public void columns(float[] a, int from, int rows, int width, float[] z, int zFrom) {
    Arrays.fill(z, zFrom, zFrom + width, Float.NEGATIVE_INFINITY);
    for (int row = 0; row < rows; row++) {
      int p = from + row * width;
      for (int j = 0; j < width; j++) z[zFrom + j] = Math.max(z[zFrom + j], a[p + j]);
    }
  }
}
