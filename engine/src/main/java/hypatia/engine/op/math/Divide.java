package hypatia.engine.op.math;

import hypatia.engine.graph.Apply;
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

/** The quotient of two tensors element by element; they broadcast. */
public record Divide() implements Elementwise {
  private static final Loop.Binary LOOP = Divide::run;

  public static Variable of(Variable a, Variable b) {
    return new Divide().on(a, b);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable a = node.input(0);
    Variable b = node.input(1);
    Variable over = Divide.of(cotangents.get(0), b);
    return Arrays.asList(
        Unbroadcast.onto(over, a),
        Unbroadcast.onto(Negate.of(Multiply.of(over, node.output(0))), b));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, (x, y) -> x.divi(y));
  }

  private static void run(float[] a, float[] b, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = a[i] / b[i];
  }

  public static List<OpSample> samples() {
    return List.of(
        new OpSample(
            new Divide(),
            List.of(
                TensorType.floats(Dim.of(3), Dim.of(4)), TensorType.floats(Dim.of(3), Dim.of(4))),
            List.of(Range.STANDARD, Range.POSITIVE)));
  }
}
