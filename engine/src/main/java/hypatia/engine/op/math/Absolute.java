package hypatia.engine.op.math;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.elementwise.Loop;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The absolute value; its gradient at 0 is 0. */
public record Absolute() implements Elementwise {
  private static final Loop.Unary LOOP = Absolute::run;

  public static Variable of(Variable x) {
    return new Absolute().on(x);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable x = node.input(0);
    return List.of(Multiply.of(c, Sign.of(x)));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, x -> Transforms.abs(x, false));
  }

  private static void run(float[] a, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = Math.abs(a[i]);
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.in(new Range(-2, 2, 0), new Absolute(), TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
