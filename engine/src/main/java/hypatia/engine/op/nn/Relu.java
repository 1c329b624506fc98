package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.elementwise.Loop;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Step;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** max(x, 0); its gradient at 0 is 0. */
public record Relu() implements Elementwise {
  private static final Loop.Unary LOOP = Relu::run;

  public static Variable of(Variable x) {
    return new Relu().on(x);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable x = node.input(0);
    return List.of(Multiply.of(c, Step.of(x)));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, x -> NdArrays.each(x, v -> Math.max(v, 0)));
  }

  private static void run(float[] a, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = Math.max(a[i], 0f);
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.in(new Range(-2, 2, 0), new Relu(), TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
