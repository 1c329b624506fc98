package hypatia.engine.op.linear;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Blas;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The product of two matrices, each perhaps transposed: m×k times k×n is m×n.
 *
 * @param transposeA whether the first matrix is given as k×m
 * @param transposeB whether the second matrix is given as n×k
 */
public record Dot(boolean transposeA, boolean transposeB) implements Op {
  public static Variable of(Variable a, Variable b) {
    return of(a, false, b, false);
  }

  public static Variable of(Variable a, boolean transposeA, Variable b, boolean transposeB) {
    return new Dot(transposeA, transposeB).on(a, b);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    return List.of(MatrixSizes.product(inputs.get(0), transposeA, inputs.get(1), transposeB));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable a = node.input(0);
    Variable b = node.input(1);
    Variable c = cotangents.get(0);
    return List.of(
        transposeA ? of(b, transposeB, c, true) : of(c, false, b, !transposeB),
        transposeB ? of(c, true, a, transposeA) : of(a, !transposeA, c, false));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return List.of(product(inputs.get(0), transposeA, inputs.get(1), transposeB));
  }

  static INDArray product(INDArray a, boolean transposeA, INDArray b, boolean transposeB) {
    int rows = (int) a.size(transposeA ? 1 : 0);
    int columns = (int) b.size(transposeB ? 0 : 1);
    if (a.isEmpty() || b.isEmpty()) return NdArrays.zeros(a.dataType(), rows, columns);
    return (transposeA ? a.transpose() : a).mmul(transposeB ? b.transpose() : b).dup('c');
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      MatrixSizes m =
          MatrixSizes.of(sizes.inputShape(0), transposeA, sizes.inputShape(1), transposeB);
      if (m.m() == 0 || m.n() == 0) return () -> {};
      Buffer a = sizes.input(0);
      Buffer b = sizes.input(1);
      Buffer c = sizes.output(0);
      if (m.k() == 0) return () -> Arrays.fill(c.array, c.offset, c.offset + c.length, 0);
      Blas blas = sizes.blas();
      return () ->
          blas.gemm(
              transposeA,
              transposeB,
              m.m(),
              m.n(),
              m.k(),
              1,
              a.array,
              a.offset,
              b.array,
              b.offset,
              0,
              c.array,
              c.offset);
    };
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    double inner = node.input(0).type().dim(transposeA ? 0 : 1).evaluate(dims);
    return 2 * inner * node.output(0).shape().size().evaluate(dims);
  }

  public static List<OpSample> samples() {
    return List.of(
        sample(false, false, 3, 4, 5),
        sample(true, false, 3, 4, 5),
        sample(false, true, 3, 4, 5),
        sample(true, true, 3, 4, 5),
        sample(false, false, 1, 1, 1),
        sample(false, true, 0, 4, 5),
        sample(false, false, 3, 0, 5),
        sample(true, false, 3, 4, 0),
        sample(false, false, 67, 129, 257),
        sample(true, false, 1, 4097, 3));
  }

  private static OpSample sample(boolean transposeA, boolean transposeB, int m, int k, int n) {
    return OpSample.of(
        new Dot(transposeA, transposeB),
        MatrixSizes.type(transposeA, m, k),
        MatrixSizes.type(transposeB, k, n));
  }
}
