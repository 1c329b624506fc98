package hypatia.engine.op;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An op applied to inputs with drawn values, each exact in single precision.
 *
 * @param values of the inputs
 */
record OpCall(Apply node, List<Tensor> values) {
  static OpCall of(OpSample sample) {
    Random random = new Random(sample.inputs().toString().hashCode());
    List<Tensor> values = new ArrayList<>();
    for (int i = 0; i < sample.inputs().size(); i++) {
      values.add(draw(sample.inputs().get(i), sample.range().get(i), random));
    }
    return new OpCall(apply(sample.op(), sample.inputs()), values);
  }

  /** The same call of another op. */
  OpCall with(Op op) {
    return new OpCall(new Apply(op, node.inputs()), values);
  }

  OpCall with(List<Tensor> otherValues) {
    return new OpCall(node, otherValues);
  }

  private static Apply apply(Op op, List<TensorType> types) {
    List<Input> inputs = new ArrayList<>();
    for (TensorType type : types) inputs.add(new Input("x" + inputs.size(), type));
    return new Apply(op, inputs);
  }

  private static Tensor draw(TensorType type, Range range, Random random) {
    int[] shape = type.shape().bind(DimBindings.NONE);
    float[] values = new float[Tensor.sizeOf(shape)];
    for (int i = 0; i < values.length; i++) {
      do {
        double x = range.low() + random.nextDouble() * (range.high() - range.low());
        values[i] = (float) (type.dtype() == DType.INDEX ? Math.floor(x) : x);
      } while (isNearKink(values[i], range));
    }
    return Tensor.of(values, shape);
  }

  private static boolean isNearKink(float x, Range range) {
    for (double kink : range.awayFrom()) if (Math.abs(x - kink) < 0.05) return true;
    return false;
  }

  /** The results by the reference evaluation. */
  List<INDArray> evaluate(DataType type) {
    return node.op().evaluate(node, DimBindings.NONE, arrays(type));
  }

  List<INDArray> arrays(DataType type) {
    return values.stream().map(v -> NdArrays.of(type, v.doubles().clone(), v.shape())).toList();
  }

  @Override
  public String toString() {
    return node.op() + " " + node.inputs().stream().map(input -> input.type()).toList();
  }
}
