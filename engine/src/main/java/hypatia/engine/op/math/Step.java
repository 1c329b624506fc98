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
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** 1 where x is above 0, else 0; NaN stays NaN. No gradient flows through it. */
public record Step() implements Elementwise {
  private static final Loop.Unary LOOP = Step::run;

  public static Variable of(Variable x) {
    return new Step().on(x);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return Collections.singletonList(null); // flat wherever it has a slope
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, x -> NdArrays.each(x, v -> v > 0 ? 1 : v <= 0 ? 0 : v));
  }

  private static void run(float[] a, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = FloatFunctions.step(a[i]);
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.in(new Range(-2, 2, 0), new Step(), TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
