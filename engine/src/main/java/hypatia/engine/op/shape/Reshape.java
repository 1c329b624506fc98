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
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The same elements in the same row-major order under another shape of the same size.
 *
 * @param shape the new shape
 */
public record Reshape(Shape shape) implements Op {
  /** The variable under another shape; the variable itself where it has that shape already. */
  public static Variable of(Variable x, Shape shape) {
    return x.shape().equals(shape) ? x : new Reshape(shape).on(x);
  }

  public static Variable of(Variable x, Dim... dims) {
    return of(x, Shape.of(dims));
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    Shape from = inputs.get(0).shape();
    if (!from.size().equals(shape.size())) {
      throw new ShapeMismatch(
          "The shape "
              + from
              + " has "
              + from.size()
              + " elements, but "
              + shape
              + " has "
              + shape.size()
              + ".",
          "Choose a shape with the same number of elements.");
    }
    return List.of(new TensorType(inputs.get(0).dtype(), shape));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return List.of(Reshape.of(cotangents.get(0), node.input(0).shape()));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return List.of(NdArrays.shaped(inputs.get(0), shape.bind(dims)).dup());
  }

  @Override
  public Kernel kernel(Apply node) {
    return Kernel.VIEW;
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return 0;
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.of(new Reshape(Shape.of(6, 2)), TensorType.floats(Dim.of(3), Dim.of(4))),
        OpSample.of(new Reshape(Shape.of(1, 1)), TensorType.scalar()),
        OpSample.of(new Reshape(Shape.SCALAR), TensorType.floats(Dim.of(1), Dim.of(1))),
        OpSample.of(new Reshape(Shape.of(0)), TensorType.floats(Dim.of(0), Dim.of(4))));
  }
}
