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

/** 1 / x. */
public record Reciprocal() implements Elementwise {
  private static final Loop.Unary LOOP = Reciprocal::run;

  public static Variable of(Variable x) {
    return new Reciprocal().on(x);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable y = node.output(0);
    return List.of(Negate.of(Multiply.of(c, Square.of(y))));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, x -> x.rdivi(1));
  }

  private static void run(float[] a, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = 1 / a[i];
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.in(Range.POSITIVE, new Reciprocal(), TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
