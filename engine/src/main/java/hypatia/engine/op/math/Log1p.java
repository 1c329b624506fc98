package hypatia.engine.op.math;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
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

/** log(1 + x), exact near 0. */
public record Log1p() implements Elementwise {
  private static final Loop.Unary LOOP = Log1p::run;

  public static Variable of(Variable x) {
    return new Log1p().on(x);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable x = node.input(0);
    return List.of(Divide.of(c, Add.of(Constant.of(1), x)));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, x -> NdArrays.each(x, Math::log1p));
  }

  private static void run(float[] a, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = (float) Math.log1p(a[i]);
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.in(new Range(-0.8, 3), new Log1p(), TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
