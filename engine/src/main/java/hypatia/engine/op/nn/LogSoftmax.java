package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The logarithm of softmax along the last axis, finite where a probability rounds to 0. */
public record LogSoftmax() implements Op {
  public static Variable of(Variable x) {
    return new LogSoftmax().on(x);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    ClassTypes.rows(inputs.get(0), "Log-softmax");
    return List.of(TensorType.floats(inputs.get(0).shape()));
  }

  /** c − p · Σ c */
  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Variable c = cotangents.get(0);
    Variable p = Exp.of(node.output(0));
    return List.of(Subtract.of(c, Multiply.of(p, Sum.keeping(c, -1))));
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    if (x.isEmpty()) return List.of(x.dup());
    return List.of(NdArrays.shaped(logarithms(x), NdArrays.ints(x.shape())));
  }

  /** A matrix of rows×classes. */
  static INDArray logarithms(INDArray x) {
    INDArray z = ClassTypes.matrix(x);
    z.subiColumnVector(z.max(true, 1));
    return z.subiColumnVector(Transforms.log(Transforms.exp(z, true).sum(true, 1), false));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] shape = sizes.inputShape(0);
      int width = shape[shape.length - 1];
      int rows = ClassTypes.rowCount(shape);
      Buffer x = sizes.input(0);
      Buffer z = sizes.output(0);
      Buffer scratch = sizes.workspace(rows * width);
      RowBlocks blocks =
          new RowBlocks(
              sizes.workers(),
              rows,
              width,
              (fromRow, toRow) -> {
                int from = z.offset + fromRow * width;
                int e = scratch.offset + fromRow * width;
                int count = toRow - fromRow;
                SoftmaxRows.shift(x.array, x.offset + fromRow * width, z.array, from, count, width);
                System.arraycopy(z.array, from, scratch.array, e, count * width);
                SoftmaxRows.exp(scratch.array, e, e + count * width);
                for (int row = 0; row < count; row++) {
                  int at = e + row * width;
                  float log = (float) Math.log(SoftmaxRows.sum(scratch.array, at, at + width));
                  int start = from + row * width;
                  SoftmaxRows.subtract(z.array, start, start + width, log);
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
    return Softmax.samples(new LogSoftmax());
  }
}
