package hypatia.engine.op.math;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
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
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * A base to the power of an exponent, as {@link Math#pow}. Where the exponent needs a gradient, the
 * base must be positive.
 */
public record Power() implements Elementwise {
  private static final Loop.Binary LOOP = Power::run;

  public static Variable of(Variable a, Variable b) {
    return new Power().on(a, b);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable base = node.input(0);
    Variable exponent = node.input(1);
    Variable c = cotangents.get(0);
    Variable slope = Multiply.of(exponent, Power.of(base, Subtract.of(exponent, Constant.of(1))));
    return Arrays.asList(
        Unbroadcast.onto(Multiply.of(c, slope), base),
        Unbroadcast.onto(Multiply.of(c, Multiply.of(node.output(0), Log.of(base))), exponent));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, (x, y) -> Transforms.pow(x, y, false));
  }

  private static void run(float[] a, float[] b, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = (float) Math.pow(a[i], b[i]);
  }

  public static List<OpSample> samples() {
    return List.of(
        new OpSample(
            new Power(),
            List.of(
                TensorType.floats(Dim.of(3), Dim.of(4)), TensorType.floats(Dim.of(3), Dim.of(4))),
            List.of(Range.POSITIVE, Range.STANDARD)));
  }
}
