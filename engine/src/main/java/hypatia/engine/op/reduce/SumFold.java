package hypatia.engine.op.reduce;

import java.util.Arrays;

/** Sums. */
final class SumFold implements Fold {
  /** Columns worked on at once: their sums and eight rows of them stay in the L1 cache. */
  private static final int BLOCK = 256;

  private static final int ROWS_AT_ONCE = 8;

  /** Each thread's copies of some rows, and behind them the sums. */
  private static final ThreadLocal<float[][]> ROWS =
      ThreadLocal.withInitial(() -> new float[ROWS_AT_ONCE + 1][BLOCK]);

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
  public void columns(float[] a, int from, int rows, int width, float[] z, int zFrom) {
    Arrays.fill(z, zFrom, zFrom + width, 0);
    if (width < NARROW) narrow(a, from, rows, width, z, zFrom);
    else wide(a, from, rows, width, z, zFrom);
  }

  private static void wide(float[] a, int from, int rows, int width, float[] z, int zFrom) {
    float[][] row = ROWS.get();
    for (int left = 0; left < width; left += BLOCK) {
      int columns = Math.min(BLOCK, width - left);
      float[] sums = row[ROWS_AT_ONCE];
      Arrays.fill(sums, 0, columns, 0);
      for (int first = 0; first < rows; first += ROWS_AT_ONCE) {
        for (int k = 0; k < ROWS_AT_ONCE; k++) {
          int start = from + (first + k) * width + left;
          if (first + k < rows) System.arraycopy(a, start, row[k], 0, columns);
          else Arrays.fill(row[k], 0, columns, 0);
        }
        add(sums, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], columns);
      }
      System.arraycopy(sums, 0, z, zFrom + left, columns);
    }
  }

  /** Separate arrays under one index: the form that the JIT turns into SIMD. */
  private static void add(
      float[] z,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float[] e,
      float[] f,
      float[] g,
      float[] h,
      int n) {
    for (int i = 0; i < n; i++) {
      z[i] += ((a[i] + b[i]) + (c[i] + d[i])) + ((e[i] + f[i]) + (g[i] + h[i]));
    }
  }

  private static void narrow(float[] a, int from, int rows, int width, float[] z, int zFrom) {
    int row = 0;
    for (; row + 8 <= rows; row += 8) {
      int p = from + row * width;
      int q = p + 4 * width;
      for (int j = 0; j < width; j++) {
        z[zFrom + j] +=
            ((a[p + j] + a[p + width + j]) + (a[p + 2 * width + j] + a[p + 3 * width + j]))
                + ((a[q + j] + a[q + width + j]) + (a[q + 2 * width + j] + a[q + 3 * width + j]));
      }
    }
    for (; row < rows; row++) {
      int p = from + row * width;
      for (int j = 0; j < width; j++) z[zFrom + j] += a[p + j];
    }
  }
}
