package hypatia.engine.op.reduce;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Step;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The maximum along some axes; of nothing it is −∞. Equal maxima share the gradient evenly.
 *
 * @param axes from 0, ascending
 * @param keep whether the axes stay, with length 1
 */
public record Max(List<Integer> axes, boolean keep) implements Op {
  public Max {
    axes = List.copyOf(axes);
  }

  /** The maximum along these axes, which go; negative axes count from the end, no axes mean all. */
  public static Variable of(Variable x, int... axes) {
    return of(x, Axes.of(x.type().rank(), axes), false);
  }

  /** The maximum along these axes, which stay with length 1. */
  public static Variable keeping(Variable x, int... axes) {
    return of(x, Axes.of(x.type().rank(), axes), true);
  }

  private static Variable of(Variable x, List<Integer> axes, boolean keep) {
    return axes.isEmpty() ? x : new Max(axes, keep).on(x);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    return List.of(TensorType.floats(Axes.reduce(inputs.get(0).shape(), axes, keep)));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable x = node.input(0);
    Shape kept = Axes.reduce(x.shape(), axes, true);
    Variable largest = Reshape.of(node.output(0), kept);
    Variable isLargest = Subtract.of(Constant.of(1), Step.of(Subtract.of(largest, x)));
    Variable share = Divide.of(isLargest, new Sum(axes, true).on(isLargest));
    return List.of(Multiply.of(share, Reshape.of(cotangents.get(0), kept)));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    int[] shape = node.output(0).shape().bind(dims);
    if (x.isEmpty()) {
      return List.of(
          NdArrays.spread(NdArrays.scalar(x.dataType(), Double.NEGATIVE_INFINITY), shape));
    }
    return List.of(NdArrays.shaped(x.max(axes.stream().mapToInt(i -> i).toArray()), shape));
  }

  @Override
  public Kernel kernel(Apply node) {
    return new ReductionKernel(axes, new MaxFold());
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return node.input(0).shape().size().evaluate(dims);
  }

  /** So that the two largest of many numbers differ by more than a gradient check moves them. */
  private static final OpSample.Range FAR_APART = new OpSample.Range(-2000, 2000);

  public static List<OpSample> samples() {
    TensorType x = TensorType.floats(Dim.of(3), Dim.of(4), Dim.of(5));
    return List.of(
        OpSample.of(new Max(List.of(0, 1, 2), false), x),
        OpSample.of(new Max(List.of(0), false), x),
        OpSample.of(new Max(List.of(2), true), x),
        OpSample.of(new Max(List.of(0, 2), false), x),
        OpSample.in(FAR_APART, new Max(List.of(0), false), TensorType.floats(Dim.of(4097))),
        OpSample.in(
            FAR_APART, new Max(List.of(0), false), TensorType.floats(Dim.of(4097), Dim.of(7))),
        OpSample.in(
            FAR_APART, new Max(List.of(1), false), TensorType.floats(Dim.of(37), Dim.of(1009))),
        OpSample.of(new Max(List.of(0), false), TensorType.floats(Dim.of(0), Dim.of(3))),
        OpSample.of(new Max(List.of(1), false), TensorType.floats(Dim.of(0), Dim.of(3))),
        OpSample.of(new Max(List.of(0), true), TensorType.floats(Dim.of(1), Dim.of(1))));
  }
}
