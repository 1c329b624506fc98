package hypatia.engine.op.elementwise;

/**
 * The inner loop of an element-wise op over {@code n} dense elements: a plain Java loop that the
 * JIT turns into SIMD. The result may lie exactly over an operand, never partly.
 */
public sealed interface Loop {
  non-sealed interface Unary extends Loop {
    void run(float[] a, int aOffset, float[] z, int zOffset, int n);
  }

  non-sealed interface Binary extends Loop {
    void run(float[] a, int aOffset, float[] b, int bOffset, float[] z, int zOffset, int n);
  }

  non-sealed interface Ternary extends Loop {
    void run(
        float[] a,
        int aOffset,
        float[] b,
        int bOffset,
        float[] c,
        int cOffset,
        float[] z,
        int zOffset,
        int n);
  }
}
