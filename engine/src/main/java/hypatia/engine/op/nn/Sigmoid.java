package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.elementwise.Loop;
import hypatia.engine.op.math.FloatFunctions;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The logistic function 1 / (1 + e^−x). */
public record Sigmoid() implements Elementwise {
  private static final Loop.Unary LOOP = Sigmoid::run;

  public static Variable of(Variable x) {
    return new Sigmoid().on(x);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable y = node.output(0);
    return List.of(Multiply.of(c, Multiply.of(y, Subtract.of(Constant.of(1), y))));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, x -> NdArrays.each(x, Sigmoid::reference));
  }

  private static void run(float[] a, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = FloatFunctions.sigmoid(a[i]);
  }

  /** Each branch keeps its relative accuracy; ND4J's own sigmoid loses it for large negative x. */
  private static double reference(double x) {
    double e = Math.exp(-Math.abs(x));
    return (x >= 0 ? 1 : e) / (1 + e);
  }

  public static List<OpSample> samples() {
    return List.of(OpSample.of(new Sigmoid(), TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
