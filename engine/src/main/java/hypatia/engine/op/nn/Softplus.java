package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.elementwise.Loop;
import hypatia.engine.op.math.FloatFunctions;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** log(1 + e^x), without overflow. */
public record Softplus() implements Elementwise {
  private static final Loop.Unary LOOP = Softplus::run;

  public static Variable of(Variable x) {
    return new Softplus().on(x);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable x = node.input(0);
    return List.of(Multiply.of(c, Sigmoid.of(x)));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, x -> NdArrays.each(x, Softplus::reference));
  }

  private static void run(float[] a, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = FloatFunctions.softplus(a[i]);
  }

  private static double reference(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  public static List<OpSample> samples() {
    return List.of(OpSample.of(new Softplus(), TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
