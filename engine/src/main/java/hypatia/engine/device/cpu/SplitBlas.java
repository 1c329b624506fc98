package hypatia.engine.device.cpu;

import dev.ludovic.netlib.blas.BLAS;
import hypatia.engine.graph.Blas;
import hypatia.engine.graph.Workers;

/**
 * Matrix products by a netlib BLAS that knows columns only: a row-major C = A·B is a column-major
 * Cᵀ = Bᵀ·Aᵀ in the same memory.
 *
 * <p>Large products are split here rather than by the library: into parts that depend on the sizes
 * alone, so that the same bits come out with any number of threads.
 */
final class SplitBlas implements Blas, Workers.Part {
  /** Multiplications below which a second thread costs more than it helps. */
  private static final long WORTH_TWO_PARTS = 2_000_000;

  private static final int MOST_PARTS = 16;

  private final BLAS blas;
  private final Workers workers;

  private boolean transposeA;
  private boolean transposeB;
  private int m;
  private int n;
  private int k;
  private float alpha;
  private float[] a;
  private int aOffset;
  private float[] b;
  private int bOffset;
  private float beta;
  private float[] c;
  private int cOffset;
  private boolean byRows;
  private int perPart;

  SplitBlas(BLAS blas, Workers workers) {
    this.blas = blas;
    this.workers = workers;
  }

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
    if (m == 0 || n == 0) return;
    int parts = parts(m, n, k);
    int ldb = Math.max(1, transposeB ? k : n);
    int lda = Math.max(1, transposeA ? m : k);
    if (parts == 1) {
      blas.sgemm(
          transposeB ? "T" : "N",
          transposeA ? "T" : "N",
          n,
          m,
          k,
          alpha,
          b,
          bOffset,
          ldb,
          a,
          aOffset,
          lda,
          beta,
          c,
          cOffset,
          n);
      return;
    }
    this.transposeA = transposeA;
    this.transposeB = transposeB;
    this.m = m;
    this.n = n;
    this.k = k;
    this.alpha = alpha;
    this.a = a;
    this.aOffset = aOffset;
    this.b = b;
    this.bOffset = bOffset;
    this.beta = beta;
    this.c = c;
    this.cOffset = cOffset;
    // Parts of rows repeat the library's packing of B, parts of columns that of A; the second was
    // cheaper for all but tall results.
    byRows = m >= 2L * n;
    perPart = perPart(byRows ? m : n, parts);
    workers.run(((byRows ? m : n) + perPart - 1) / perPart, this);
    this.a = null;
    this.b = null;
    this.c = null;
  }

  /**
   * A power of two, so that two, four and eight threads get equal shares. Each doubling asks for
   * eight times the work: every part packs an operand anew (64×784 by 784×256 takes 169 µs in two
   * parts and 199 in four, on one thread).
   */
  private static int parts(int m, int n, int k) {
    long work = (long) m * n * k;
    int parts = 1;
    while (parts < MOST_PARTS && work >= WORTH_TWO_PARTS * parts * parts * parts) parts *= 2;
    return parts;
  }

  /** Rounded up to whole vectors. */
  private static int perPart(int length, int parts) {
    return ((length + parts - 1) / parts + 15) / 16 * 16;
  }

  @Override
  public void run(int part) {
    int from = part * perPart;
    int rows = byRows ? Math.min(perPart, m - from) : m;
    int columns = byRows ? n : Math.min(perPart, n - from);
    int row = byRows ? from : 0;
    int column = byRows ? 0 : from;
    int lda = Math.max(1, transposeA ? m : k);
    int ldb = Math.max(1, transposeB ? k : n);
    blas.sgemm(
        transposeB ? "T" : "N",
        transposeA ? "T" : "N",
        columns,
        rows,
        k,
        alpha,
        b,
        bOffset + (transposeB ? column * k : column),
        ldb,
        a,
        aOffset + (transposeA ? row : row * k),
        lda,
        beta,
        c,
        cOffset + row * n + column,
        n);
  }
}
