package hypatia.engine.op.shape;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.reduce.Unbroadcast;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The same values repeated along axes that are missing or declared to be 1.
 *
 * @param shape the new shape
 */
public record BroadcastTo(Shape shape) implements Op {
  /** The variable repeated to a shape; the variable itself where it has that shape already. */
  public static Variable of(Variable x, Shape shape) {
    return x.shape().equals(shape) ? x : new BroadcastTo(shape).on(x);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    TensorType x = inputs.get(0);
    boolean fits = x.rank() <= shape.rank();
    for (int axis = -1; fits && axis >= -x.rank(); axis--) {
      fits = x.dim(axis).isOne() || x.dim(axis).equals(shape.dim(axis));
    }
    if (!fits) {
      throw new ShapeMismatch(
          "The shape " + x.shape() + " cannot be repeated to " + shape + ".",
          "Only axes that are missing or have the length 1 can be repeated.");
    }
    return List.of(new TensorType(x.dtype(), shape));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return Arrays.asList(Unbroadcast.onto(cotangents.get(0), node.input(0)));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return List.of(NdArrays.spread(inputs.get(0), shape.bind(dims)));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] from = sizes.inputShape(0);
      int[] to = sizes.outputShape(0);
      int[] strides = StridedCopy.rowMajor(from);
      int[] repeated = new int[to.length]; // 0 where the axis is missing or repeated
      for (int axis = 0; axis < from.length; axis++) {
        if (from[axis] != 1) repeated[axis + to.length - from.length] = strides[axis];
      }
      return StridedCopy.bind(sizes.input(0), repeated, sizes.output(0), to);
    };
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return 0;
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.of(new BroadcastTo(Shape.of(3, 4)), TensorType.floats(Dim.of(4))),
        OpSample.of(new BroadcastTo(Shape.of(3, 4)), TensorType.floats(Dim.of(3), Dim.ONE)),
        OpSample.of(new BroadcastTo(Shape.of(2, 3, 4)), TensorType.floats(Dim.of(3), Dim.ONE)),
        OpSample.of(new BroadcastTo(Shape.of(5)), TensorType.scalar()),
        OpSample.of(new BroadcastTo(Shape.of(3, 4097)), TensorType.floats(Dim.of(4097))),
        OpSample.of(new BroadcastTo(Shape.of(0, 4)), TensorType.floats(Dim.of(4))),
        OpSample.of(new BroadcastTo(Shape.of(0)), TensorType.scalar()));
  }
}
