package hypatia.engine.op.linear;

import hypatia.engine.graph.Blas;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;

/** β·C + α·A·B by the BLAS, over C itself where the plan lets it. */
record GemmKernel(boolean transposeA, boolean transposeB) implements Kernel.InPlace {
  /** Only C, not A or B. */
  @Override
  public boolean mayOverwrite(int outputPosition, int inputPosition) {
    return inputPosition == 0;
  }

  @Override
  public Step bind(Sizes sizes) {
    MatrixSizes m =
        MatrixSizes.of(sizes.inputShape(1), transposeA, sizes.inputShape(2), transposeB);
    if (m.m() == 0 || m.n() == 0) return () -> {};
    Buffer c = sizes.input(0);
    Buffer a = sizes.input(1);
    Buffer b = sizes.input(2);
    Buffer alpha = sizes.input(3);
    Buffer beta = sizes.input(4);
    Buffer z = sizes.output(0);
    Blas blas = sizes.blas();
    int size = Math.multiplyExact(m.m(), m.n());
    return () -> {
      if (z.array != c.array || z.offset != c.offset) {
        System.arraycopy(c.array, c.offset, z.array, z.offset, size);
      }
      float factor = beta.array[beta.offset];
      if (m.k() == 0) {
        for (int i = z.offset; i < z.offset + size; i++) z.array[i] *= factor;
        return;
      }
      blas.gemm(
          transposeA,
          transposeB,
          m.m(),
          m.n(),
          m.k(),
          alpha.array[alpha.offset],
          a.array,
          a.offset,
          b.array,
          b.offset,
          factor,
          z.array,
          z.offset);
    };
  }
}
