package hypatia.engine.op.math;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.elementwise.Loop;
import hypatia.engine.op.reduce.Unbroadcast;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The larger of two elements; NaN if either is. Where they are equal, the gradient flows to the
 * second.
 */
public record Maximum() implements Elementwise {
  private static final Loop.Binary LOOP = Maximum::run;

  public static Variable of(Variable a, Variable b) {
    return new Maximum().on(a, b);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable a = node.input(0);
    Variable b = node.input(1);
    Variable c = cotangents.get(0);
    Variable first = Step.of(Subtract.of(a, b));
    return Arrays.asList(
        Unbroadcast.onto(Multiply.of(c, first), a),
        Unbroadcast.onto(Multiply.of(c, Subtract.of(Constant.of(1), first)), b));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, (x, y) -> NdArrays.each(x, y, Math::max));
  }

  private static void run(float[] a, float[] b, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = Math.max(a[i], b[i]);
  }

  public static List<OpSample> samples() {
    TensorType matrix = TensorType.floats(Dim.of(3), Dim.of(4));
    return List.of(OpSample.of(new Maximum(), matrix, matrix));
  }
}
