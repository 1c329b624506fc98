package hypatia.engine.op.elementwise;

/**
 * The inner loop of an element-wise op over the elements {@code from} to {@code to} (exclusive) of
 * dense arrays: a plain Java loop that the JIT turns into SIMD. The result may be an operand's
 * array.
 *
 * <p>All arrays share one index. With an offset of its own for each array the JIT cannot tell that
 * a store does not reach the next load, and leaves the loop scalar: 8 to 12 times slower, on 17 and
 * on 25. Whoever holds operands at different offsets brings them to a common one, block by block,
 * in the L1 cache: 0.03 ns an element.
 */
public sealed interface Loop {
  non-sealed interface Unary extends Loop {
    void run(float[] a, float[] z, int from, int to);
  }

  non-sealed interface Binary extends Loop {
    void run(float[] a, float[] b, float[] z, int from, int to);
  }

  non-sealed interface Ternary extends Loop {
    void run(float[] a, float[] b, float[] c, float[] z, int from, int to);
  }
}
