package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.math.Add;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * −log of the probability that softmax gives to each row's label. Inputs: scores (rows×classes) and
 * labels (one whole number a row). Results: the loss of each row, and the probabilities.
 */
public record SoftmaxCrossEntropy() implements Op {
  /** The loss of each row. */
  public static Variable of(Variable scores, Variable labels) {
    return new SoftmaxCrossEntropy().on(scores, labels);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    Shape rows = ClassTypes.rows(inputs.get(0), "Cross-entropy");
    ClassTypes.check(rows, inputs.get(1), "Cross-entropy");
    return List.of(TensorType.floats(rows), TensorType.floats(inputs.get(0).shape()));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable p = node.output(1);
    Variable ofLoss = cotangents.get(0);
    Variable ofProbabilities = cotangents.get(1);
    Variable scores = null;
    if (ofLoss != null) scores = SoftmaxCrossEntropyGradient.of(p, node.input(1), ofLoss);
    if (ofProbabilities != null) {
      Variable second = Softmax.pullback(p, ofProbabilities);
      scores = scores == null ? second : Add.of(scores, second);
    }
    return Arrays.asList(scores, null);
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    int[] rows = node.output(0).shape().bind(dims);
    int[] shape = node.output(1).shape().bind(dims);
    int classes = shape[shape.length - 1];
    int[] labels = ClassTypes.labels(inputs.get(1), classes);
    if (x.isEmpty()) return List.of(NdArrays.zeros(x.dataType(), rows), x.dup());
    INDArray log = LogSoftmax.logarithms(x);
    double[] losses = new double[labels.length];
    for (int row = 0; row < losses.length; row++) losses[row] = -log.getDouble(row, labels[row]);
    return List.of(
        NdArrays.of(x.dataType(), losses, rows),
        NdArrays.shaped(Transforms.exp(log, false), shape));
  }

  @Override
  public Kernel kernel(Apply node) {
    return SoftmaxCrossEntropyKernel::bind;
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return 4.0 * node.output(1).shape().size().evaluate(dims);
  }

  public static List<OpSample> samples() {
    return List.of(
        sample(3, 4), sample(1, 1), sample(0, 4), sample(1371, 3), sample(3, 4097), three());
  }

  private static OpSample sample(int rows, int classes) {
    return new OpSample(
        new SoftmaxCrossEntropy(),
        List.of(TensorType.floats(Dim.of(rows), Dim.of(classes)), TensorType.indices(Dim.of(rows))),
        List.of(Range.STANDARD, new Range(0, classes)));
  }

  private static OpSample three() {
    return new OpSample(
        new SoftmaxCrossEntropy(),
        List.of(
            TensorType.floats(Dim.of(2), Dim.of(3), Dim.of(5)),
            TensorType.indices(Dim.of(2), Dim.of(3))),
        List.of(new Range(-30, 30), new Range(0, 5)));
  }
}
