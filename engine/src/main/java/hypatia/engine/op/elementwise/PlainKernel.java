package hypatia.engine.op.elementwise;

import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.tensor.Tensor;

/** One element-wise loop over operands that are first spread to the shape of the result. */
record PlainKernel(Loop loop) implements Kernel {
  @Override
  public Step bind(Sizes sizes) {
    int[] shape = sizes.outputShape(0);
    int n = Tensor.sizeOf(shape);
    int inputs = loop instanceof Loop.Unary ? 1 : loop instanceof Loop.Binary ? 2 : 3;
    int[][] places = new int[inputs][];
    float[][] spread = new float[inputs][n];
    for (int i = 0; i < inputs; i++) places[i] = places(sizes.inputShape(i), shape, n);
    Buffer z = sizes.output(0);
    return () -> {
      for (int i = 0; i < inputs; i++) {
        Buffer from = sizes.input(i);
        for (int k = 0; k < n; k++) spread[i][k] = from.array[from.offset + places[i][k]];
      }
      if (loop instanceof Loop.Unary l) l.run(spread[0], spread[0], 0, n);
      if (loop instanceof Loop.Binary l) l.run(spread[0], spread[1], spread[0], 0, n);
      if (loop instanceof Loop.Ternary l) l.run(spread[0], spread[1], spread[2], spread[0], 0, n);
      System.arraycopy(spread[0], 0, z.array, z.offset, n);
    };
  }

  /** For each place of the result, the place of the operand. */
  private static int[] places(int[] from, int[] to, int n) {
    int[] places = new int[n];
    for (int k = 0; k < n; k++) {
      int rest = k;
      int stride = 1;
      for (int axis = 1; axis <= from.length; axis++) {
        int length = to[to.length - axis];
        int own = from[from.length - axis];
        if (own != 1) places[k] += rest % length * stride;
        rest /= length;
        stride *= own;
      }
    }
    return places;
  }
}
