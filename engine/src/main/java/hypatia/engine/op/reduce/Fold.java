package hypatia.engine.op.reduce;

/** How a reduction combines numbers; the order depends on the counts alone. */
interface Fold {
  /** The result for {@code n} dense elements. */
  float row(float[] a, int from, int n);

  /** The result for each of {@code width} columns of a dense matrix. */
  void columns(float[] a, int from, int rows, int width, float[] z, int zFrom);
}
