package hypatia.engine.op.shape;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The axes in another order.
 *
 * @param permutation the input's axis that each axis of the result is
 */
public record Transpose(List<Integer> permutation) implements Op {
  public Transpose {
    permutation = List.copyOf(permutation);
    List<Integer> sorted = permutation.stream().sorted().toList();
    if (!sorted.equals(IntStream.range(0, permutation.size()).boxed().toList())) {
      throw new IllegalArgumentException(permutation + " does not name each axis once.");
    }
  }

  /** The axes in this order; in reverse order where none is given. */
  public static Variable of(Variable x, int... permutation) {
    int rank = x.type().rank();
    IntStream axes =
        permutation.length > 0
            ? Arrays.stream(permutation)
            : IntStream.range(0, rank).map(axis -> rank - 1 - axis);
    return new Transpose(axes.boxed().toList()).on(x);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    TensorType x = inputs.get(0);
    if (x.rank() != permutation.size()) {
      throw new ShapeMismatch(
          "A transposition orders " + permutation.size() + " axes, but the shape is " + x + ".",
          "Name each axis of the input once.");
    }
    return List.of(new TensorType(x.dtype(), new Shape(permutation.stream().map(x::dim).toList())));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    int[] inverse = new int[permutation.size()];
    for (int axis = 0; axis < inverse.length; axis++) inverse[permutation.get(axis)] = axis;
    return List.of(Transpose.of(cotangents.get(0), inverse));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    int[] shape = node.output(0).shape().bind(dims);
    if (x.isEmpty()) return List.of(NdArrays.zeros(x.dataType(), shape));
    if (shape.length == 0) return List.of(x.dup());
    return List.of(x.permute(permutation.stream().mapToInt(i -> i).toArray()).dup('c'));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] strides = StridedCopy.rowMajor(sizes.inputShape(0));
      int[] permuted = permutation.stream().mapToInt(axis -> strides[axis]).toArray();
      return StridedCopy.bind(sizes.input(0), permuted, sizes.output(0), sizes.outputShape(0));
    };
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return 0;
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.of(new Transpose(List.of(1, 0)), TensorType.floats(Dim.of(3), Dim.of(4))),
        OpSample.of(
            new Transpose(List.of(2, 0, 1)), TensorType.floats(Dim.of(3), Dim.of(4), Dim.of(5))),
        OpSample.of(
            new Transpose(List.of(0, 2, 1)), TensorType.floats(Dim.of(2), Dim.of(37), Dim.of(113))),
        OpSample.of(new Transpose(List.of(1, 0)), TensorType.floats(Dim.of(0), Dim.of(4))),
        OpSample.of(new Transpose(List.of(0)), TensorType.floats(Dim.of(4097))),
        OpSample.of(new Transpose(List.of(1, 0)), TensorType.floats(Dim.of(1), Dim.of(1))));
  }
}
