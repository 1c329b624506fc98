package hypatia.engine.op.reduce;

import java.util.Arrays;

/** Sums. */
final class SumFold implements Fold {
  /** Columns worked on at once: accumulators and eight rows of them stay in the L1 cache. */
  private static final int BLOCK = 256;

  /** Elements of a row whose sum is kept in single precision. */
  private static final int RUN = 512;

  /** Below this, copying rows to a block costs more than SIMD gains. */
  private static final int NARROW = 32;

  /** Sums of short runs, themselves summed in double precision: the error does not grow with n. */
  @Override
  public float row(float[] a, int from, int n) {
    if (n <= RUN) return run(a, from, n);
    double sum = 0;
    for (int done = 0; done < n; done += RUN) sum += run(a, from + done, Math.min(RUN, n - done));
    return (float) sum;
  }

  /** Eight sums side by side: one chain of additions would wait for each before the next. */
  private static float run(float[] a, int from, int n) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    int i = from;
    for (int end = from + (n & ~7); i < end; i += 8) {
      s0 += a[i];
      s1 += a[i + 1];
      s2 += a[i + 2];
      s3 += a[i + 3];
      s4 += a[i + 4];
      s5 += a[i + 5];
      s6 += a[i + 6];
      s7 += a[i + 7];
    }
    float rest = 0;
    for (int end = from + n; i < end; i++) rest += a[i];
    return ((s0 + s4) + (s1 + s5)) + ((s2 + s6) + (s3 + s7)) + rest;
  }

  @Override
  public void columns(
      float[] a,
      int from,
      int rows,
      int width,
      float[] z,
      int zFrom,
      float[] scratch,
      int scratchFrom) {
    if (width < NARROW) {
      narrow(a, from, rows, width, z, zFrom);
      return;
    }
    for (int left = 0; left < width; left += BLOCK) {
      int columns = Math.min(BLOCK, width - left);
      Arrays.fill(scratch, scratchFrom, scratchFrom + columns, 0);
      for (int row = 0; row < rows; row += 8) {
        for (int k = 0; k < 8; k++) {
          int at = scratchFrom + (k + 1) * BLOCK;
          if (row + k < rows) {
            System.arraycopy(a, from + (row + k) * width + left, scratch, at, columns);
          } else {
            Arrays.fill(scratch, at, at + columns, 0);
          }
        }
        addEightRows(scratch, scratchFrom, columns);
      }
      System.arraycopy(scratch, scratchFrom, z, zFrom + left, columns);
    }
  }

  /** One array, one index, constant distances: the form that the JIT turns into SIMD. */
  private static void addEightRows(float[] s, int from, int n) {
    for (int i = from, end = from + n; i < end; i++) {
      s[i] +=
          ((s[i + BLOCK] + s[i + 2 * BLOCK]) + (s[i + 3 * BLOCK] + s[i + 4 * BLOCK]))
              + ((s[i + 5 * BLOCK] + s[i + 6 * BLOCK]) + (s[i + 7 * BLOCK] + s[i + 8 * BLOCK]));
    }
  }

  private static void narrow(float[] a, int from, int rows, int width, float[] z, int zFrom) {
    Arrays.fill(z, zFrom, zFrom + width, 0);
    int row = 0;
    for (; row + 4 <= rows; row += 4) {
      int p = from + row * width;
      for (int j = 0; j < width; j++) {
        z[zFrom + j] +=
            (a[p + j] + a[p + width + j]) + (a[p + 2 * width + j] + a[p + 3 * width + j]);
      }
    }
    for (; row < rows; row++) {
      int p = from + row * width;
      for (int j = 0; j < width; j++) z[zFrom + j] += a[p + j];
    }
  }
}
