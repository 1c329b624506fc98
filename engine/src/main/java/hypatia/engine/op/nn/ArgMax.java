package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The position of each row's largest element along the last axis; the first of equal ones, and a
 * NaN counts as largest. No gradient flows through it.
 */
public record ArgMax() implements Op {
  public static Variable of(Variable x) {
    return new ArgMax().on(x);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    TensorType x = inputs.get(0);
    TensorType rows =
        new TensorType(DType.INDEX, ClassTypes.rows(x, "The position of the largest"));
    if (x.dim(-1).equals(Dim.of(0))) {
      throw new ShapeMismatch("There is no largest of 0 elements.", "Give it at least one class.");
    }
    return List.of(rows);
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return Collections.singletonList(null); // a position does not change by a little
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    int[] rows = node.output(0).shape().bind(dims);
    int width = (int) x.size(-1);
    double[] values = NdArrays.doubles(x);
    double[] positions = new double[values.length / width];
    for (int row = 0; row < positions.length; row++) {
      int best = 0;
      for (int j = 1; j < width; j++) {
        if (Double.compare(values[row * width + j] + 0.0, values[row * width + best] + 0.0) > 0) {
          best = j;
        }
      }
      positions[row] = best;
    }
    return List.of(NdArrays.of(x.dataType(), positions, rows));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] shape = sizes.inputShape(0);
      int width = shape[shape.length - 1];
      int rows = ClassTypes.rowCount(shape);
      Buffer x = sizes.input(0);
      Buffer z = sizes.output(0);
      return () -> {
        for (int row = 0; row < rows; row++) {
          z.array[z.offset + row] = largest(x.array, x.offset + row * width, width);
        }
      };
    };
  }

  private static int largest(float[] a, int from, int width) {
    int best = 0;
    for (int j = 1; j < width; j++) {
      float candidate = a[from + j];
      float largest = a[from + best];
      if (candidate > largest || (candidate != candidate && largest == largest)) best = j;
    }
    return best;
  }

  public static List<OpSample> samples() {
    return Softmax.samples(new ArgMax());
  }
}
