package hypatia.engine.op;

import hypatia.engine.graph.Blas;

/** The definition, in double precision. */
final class PlainBlas implements Blas {
  @Override
  public void gemm(
      boolean transposeA,
      boolean transposeB,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      float[] b,
      int bOffset,
      float beta,
      float[] c,
      int cOffset) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int l = 0; l < k; l++) {
          double x = a[aOffset + (transposeA ? l * m + i : i * k + l)];
          sum += x * b[bOffset + (transposeB ? j * k + l : l * n + j)];
        }
        int at = cOffset + i * n + j;
        c[at] = (float) (alpha * sum + (beta == 0 ? 0 : beta * c[at]));
      }
    }
  }
}
