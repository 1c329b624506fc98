package hypatia.engine.op.shape;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A length as a number, known when the graph runs: a mean is a sum divided by it. Evaluation gives
 * it in double precision, since no input says which one is wanted.
 */
public record Length(Dim dim) implements Op {
  public static Variable of(Dim dim) {
    return new Length(dim).on();
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    return List.of(TensorType.scalar());
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return List.of();
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    return List.of(NdArrays.scalar(DataType.DOUBLE, dim.evaluate(dims)));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      float length = dim.evaluate(sizes.dims());
      Buffer to = sizes.output(0);
      return () -> to.array[to.offset] = length;
    };
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    return 0;
  }

  public static List<OpSample> samples() {
    return List.of(OpSample.of(new Length(Dim.of(7))));
  }
}
