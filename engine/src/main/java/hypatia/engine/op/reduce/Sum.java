package hypatia.engine.op.reduce;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.shape.BroadcastTo;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The sum along some axes; of nothing it is 0.
 *
 * @param axes from 0, ascending
 * @param keep whether the axes stay, with length 1
 */
public record Sum(List<Integer> axes, boolean keep) implements Op {
  public Sum {
    axes = List.copyOf(axes);
  }

  /** The sum along these axes, which go; negative axes count from the end, no axes mean all. */
  public static Variable of(Variable x, int... axes) {
    return of(x, Axes.of(x.type().rank(), axes), false);
  }

  /** The sum along these axes, which stay with length 1. */
  public static Variable keeping(Variable x, int... axes) {
    return of(x, Axes.of(x.type().rank(), axes), true);
  }

  private static Variable of(Variable x, List<Integer> axes, boolean keep) {
    return axes.isEmpty() ? x : new Sum(axes, keep).on(x);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    return List.of(TensorType.floats(Axes.reduce(inputs.get(0).shape(), axes, keep)));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable x = node.input(0);
    Variable kept = Reshape.of(cotangents.get(0), Axes.reduce(x.shape(), axes, true));
    return List.of(BroadcastTo.of(kept, x.shape()));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    int[] shape = node.output(0).shape().bind(dims);
    if (x.isEmpty()) return List.of(NdArrays.zeros(x.dataType(), shape));
    return List.of(NdArrays.shaped(x.sum(axes.stream().mapToInt(i -> i).toArray()), shape));
  }

  @Override
  public Kernel kernel(Apply node) {
    return new ReductionKernel(axes, new SumFold());
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return node.input(0).shape().size().evaluate(dims);
  }

  public static List<OpSample> samples() {
    TensorType x = TensorType.floats(Dim.of(3), Dim.of(4), Dim.of(5));
    return List.of(
        OpSample.of(new Sum(List.of(0, 1, 2), false), x),
        OpSample.of(new Sum(List.of(0), false), x),
        OpSample.of(new Sum(List.of(2), true), x),
        OpSample.of(new Sum(List.of(0, 2), false), x),
        OpSample.of(new Sum(List.of(0), false), TensorType.floats(Dim.of(4097))),
        OpSample.of(new Sum(List.of(0), false), TensorType.floats(Dim.of(4097), Dim.of(7))),
        OpSample.of(new Sum(List.of(0), false), TensorType.floats(Dim.of(131), Dim.of(300))),
        OpSample.of(new Sum(List.of(1), false), TensorType.floats(Dim.of(37), Dim.of(9001))),
        OpSample.of(new Sum(List.of(0), false), TensorType.floats(Dim.of(0), Dim.of(3))),
        OpSample.of(new Sum(List.of(1), false), TensorType.floats(Dim.of(0), Dim.of(3))),
        OpSample.of(new Sum(List.of(0), true), TensorType.floats(Dim.of(1), Dim.of(1))));
  }
}
