package hypatia.engine.op.reduce;

/** How a reduction combines numbers; the order depends on the counts alone. */
interface Fold {
  /** Floats of scratch that {@link #columns} wants. */
  int SCRATCH = 9 * 256;

  /** The result for {@code n} dense elements. */
  float row(float[] a, int from, int n);

  /**
   * The result for each of {@code width} columns of a dense matrix.
   *
   * @param scratch {@value #SCRATCH} floats from {@code scratchFrom} that may be overwritten
   */
  void columns(
      float[] a,
      int from,
      int rows,
      int width,
      float[] z,
      int zFrom,
      float[] scratch,
      int scratchFrom);
}
