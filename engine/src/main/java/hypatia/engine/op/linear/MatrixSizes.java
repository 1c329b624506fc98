package hypatia.engine.op.linear;

import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;

/** The sizes of a product m×k · k×n. */
record MatrixSizes(int m, int k, int n) {
  static MatrixSizes of(int[] a, boolean transposeA, int[] b, boolean transposeB) {
    return new MatrixSizes(a[transposeA ? 1 : 0], a[transposeA ? 0 : 1], b[transposeB ? 0 : 1]);
  }

  /**
   * The type of a product.
   *
   * @throws ShapeMismatch if the inner lengths differ, or an input is no matrix
   */
  static TensorType product(TensorType a, boolean transposeA, TensorType b, boolean transposeB) {
    if (a.rank() != 2 || b.rank() != 2) {
      throw new ShapeMismatch(
          "A product needs two matrices, but gets " + a + " and " + b + ".",
          "Reshape both to rows and columns.");
    }
    Dim left = a.dim(transposeA ? 0 : 1);
    Dim right = b.dim(transposeB ? 1 : 0);
    if (!left.equals(right)) {
      throw new ShapeMismatch(
          "A product of "
              + a
              + " and "
              + b
              + " needs the same length inside, but has "
              + ShapeMismatch.because(left)
              + " and "
              + ShapeMismatch.because(right)
              + ".",
          "Make both the same size.");
    }
    return TensorType.floats(a.dim(transposeA ? 1 : 0), b.dim(transposeB ? 0 : 1));
  }

  /** A matrix of rows×columns, or stored the other way round. */
  static TensorType type(boolean transposed, int rows, int columns) {
    return transposed
        ? TensorType.floats(Dim.of(columns), Dim.of(rows))
        : TensorType.floats(Dim.of(rows), Dim.of(columns));
  }
}
