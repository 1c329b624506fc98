package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** exp(x) over the sum of all exp(x), along the last axis: probabilities of classes. */
public record Softmax() implements Op {
  public static Variable of(Variable x) {
    return new Softmax().on(x);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    ClassTypes.rows(inputs.get(0), "Softmax");
    return List.of(TensorType.floats(inputs.get(0).shape()));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return List.of(pullback(node.output(0), cotangents.get(0)));
  }

  /** p · (c − Σ p·c) */
  static Variable pullback(Variable p, Variable c) {
    return Multiply.of(p, Subtract.of(c, Sum.keeping(Multiply.of(p, c), -1)));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    if (x.isEmpty()) return List.of(x.dup());
    return List.of(NdArrays.shaped(probabilities(x), NdArrays.ints(x.shape())));
  }

  /** A matrix of rows×classes. */
  static INDArray probabilities(INDArray x) {
    INDArray z = ClassTypes.matrix(x);
    z.subiColumnVector(z.max(true, 1));
    Transforms.exp(z, false);
    return z.diviColumnVector(z.sum(true, 1));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] shape = sizes.inputShape(0);
      int width = shape[shape.length - 1];
      Buffer x = sizes.input(0);
      Buffer z = sizes.output(0);
      RowBlocks blocks =
          new RowBlocks(
              sizes.workers(),
              ClassTypes.rowCount(shape),
              width,
              (fromRow, toRow) -> {
                int from = z.offset + fromRow * width;
                int to = z.offset + toRow * width;
                SoftmaxRows.shift(
                    x.array, x.offset + fromRow * width, z.array, from, toRow - fromRow, width);
                SoftmaxRows.exp(z.array, from, to);
                for (int row = from; row < to; row += width) {
                  float sum = SoftmaxRows.sum(z.array, row, row + width);
                  SoftmaxRows.scale(z.array, row, row + width, 1 / sum);
                }
              });
      return width == 0 ? () -> {} : blocks::run;
    };
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return 4.0 * node.output(0).shape().size().evaluate(dims);
  }

  public static List<OpSample> samples() {
    return samples(new Softmax());
  }

  /** Shapes of scores for every op along the last axis. */
  static List<OpSample> samples(Op op) {
    return List.of(
        OpSample.of(op, TensorType.floats(Dim.of(3), Dim.of(4))),
        OpSample.of(op, TensorType.floats(Dim.of(5))),
        OpSample.of(op, TensorType.floats(Dim.of(2), Dim.of(3), Dim.of(7))),
        OpSample.of(op, TensorType.floats(Dim.of(1), Dim.of(1))),
        OpSample.of(op, TensorType.floats(Dim.of(0), Dim.of(4))),
        OpSample.of(op, TensorType.floats(Dim.of(1371), Dim.of(3))),
        OpSample.of(op, TensorType.floats(Dim.of(3), Dim.of(4097))),
        OpSample.in(new OpSample.Range(-60, 60), op, TensorType.floats(Dim.of(4), Dim.of(5))));
  }
}
