package hypatia.engine.op.math;

import hypatia.engine.graph.Apply;
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

/** The sum of two tensors, which broadcast. */
public record Add() implements Elementwise {
  private static final Loop.Binary LOOP = Add::run;

  public static Variable of(Variable a, Variable b) {
    return new Add().on(a, b);
  }

  @Override
  public Loop loop() {
    return LOOP;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable a = node.input(0);
    Variable b = node.input(1);
    return Arrays.asList(Unbroadcast.onto(c, a), Unbroadcast.onto(c, b));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return NdArrays.map(node, dims, inputs, (x, y) -> x.addi(y));
  }

  private static void run(float[] a, float[] b, float[] z, int from, int to) {
    for (int i = from; i < to; i++) z[i] = a[i] + b[i];
  }

  public static List<OpSample> samples() {
    return List.of(
        OpSample.of(
            new Add(),
            TensorType.floats(Dim.of(3), Dim.of(4)),
            TensorType.floats(Dim.of(3), Dim.of(4))));
  }
}
