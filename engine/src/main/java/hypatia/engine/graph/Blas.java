package hypatia.engine.graph;

/** The matrix routines that kernels call; row-major. */
public interface Blas {
  /**
   * {@code C = alpha · op(A) · op(B) + beta · C} with A: m×k, B: k×n, C: m×n after op, all dense
   * row-major. With beta 0, C is not read (it may hold NaN). The number of threads is chosen by
   * size, never by timing.
   */
  void gemm(
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
      int cOffset);
}
