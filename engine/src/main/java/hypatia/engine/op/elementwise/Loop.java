package hypatia.engine.op.elementwise;

/**
 * The inner loop of an element-wise op over the first {@code n} places of some registers (short
 * arrays that stay in the L1 cache): a plain Java loop that the JIT turns into SIMD.
 *
 * <p>What the JIT needs, measured on 17 and 25: every array is read and written at the loop's own
 * index, with no offsets (different offsets cost a factor of eight); choices are made by {@code
 * Math.min}, {@code Math.max} and {@code Math.abs}, not by {@code ?:}; no call but those and {@code
 * Math.sqrt}. The result may be the same array as an operand.
 */
public sealed interface Loop {
  non-sealed interface Unary extends Loop {
    void run(float[] a, float[] z, int n);
  }

  non-sealed interface Binary extends Loop {
    void run(float[] a, float[] b, float[] z, int n);
  }

  non-sealed interface Ternary extends Loop {
    void run(float[] a, float[] b, float[] c, float[] z, int n);
  }
}
