package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * (p − y)·c, the gradient of {@link SoftmaxCrossEntropy} by its scores. Inputs: probabilities p
 * (rows×classes), labels (y is 1 there, else 0), and the loss's cotangent c, one a row.
 */
public record SoftmaxCrossEntropyGradient() implements Op {
  public static Variable of(Variable probabilities, Variable labels, Variable cotangent) {
    return new SoftmaxCrossEntropyGradient().on(probabilities, labels, cotangent);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    Shape rows = ClassTypes.rows(inputs.get(0), "The gradient of cross-entropy");
    ClassTypes.check(rows, inputs.get(1), "The gradient of cross-entropy");
    if (!inputs.get(2).shape().equals(rows)) {
      throw new ShapeMismatch(
          "The gradient of cross-entropy needs a cotangent a row, "
              + rows
              + ", but gets "
              + inputs.get(2)
              + ".",
          "Give it one number a row.");
    }
    return List.of(TensorType.floats(inputs.get(0).shape()));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable g = cotangents.get(0);
    Variable p = node.input(0);
    Variable labels = node.input(1);
    Variable c = node.input(2);
    Variable column = Reshape.of(c, ClassTypes.with(c.shape(), Dim.ONE));
    Variable atLabel = PickClass.of(g, labels);
    return Arrays.asList(
        Multiply.of(g, column), null, Subtract.of(Sum.of(Multiply.of(g, p), -1), atLabel));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray p = inputs.get(0);
    int[] shape = NdArrays.ints(p.shape());
    int[] labels = ClassTypes.labels(inputs.get(1), shape[shape.length - 1]);
    if (p.isEmpty()) return List.of(p.dup());
    INDArray z = ClassTypes.matrix(p);
    for (int row = 0; row < labels.length; row++) {
      z.putScalar(row, labels[row], z.getDouble(row, labels[row]) - 1);
    }
    z.muliColumnVector(inputs.get(2).dup('c').reshape('c', labels.length, 1));
    return List.of(NdArrays.shaped(z, shape));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] shape = sizes.inputShape(0);
      int classes = shape[shape.length - 1];
      int rows = ClassTypes.rowCount(shape);
      Buffer p = sizes.input(0);
      Buffer labels = sizes.input(1);
      Buffer c = sizes.input(2);
      Buffer z = sizes.output(0);
      RowBlocks blocks =
          new RowBlocks(
              sizes.workers(),
              rows,
              classes,
              (fromRow, toRow) -> {
                int from = z.offset + fromRow * classes;
                System.arraycopy(
                    p.array,
                    p.offset + fromRow * classes,
                    z.array,
                    from,
                    (toRow - fromRow) * classes);
                for (int row = fromRow; row < toRow; row++) {
                  int at = z.offset + row * classes;
                  z.array[at + (int) labels.array[labels.offset + row]] -= 1;
                  SoftmaxRows.scale(z.array, at, at + classes, c.array[c.offset + row]);
                }
              });
      return () -> {
        UnknownClass.checkAll(labels, rows, classes);
        blocks.run();
      };
    };
  }

  public static List<OpSample> samples() {
    return List.of(sample(3, 4), sample(1, 1), sample(0, 4), sample(1371, 3), sample(3, 4097));
  }

  private static OpSample sample(int rows, int classes) {
    return new OpSample(
        new SoftmaxCrossEntropyGradient(),
        List.of(
            TensorType.floats(Dim.of(rows), Dim.of(classes)),
            TensorType.indices(Dim.of(rows)),
            TensorType.floats(Dim.of(rows))),
        List.of(Range.STANDARD, new Range(0, classes), Range.STANDARD));
  }
}
