package hypatia.engine.op.nn;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.NdArrays;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Labels as rows of zeros with a 1 at the label. No gradient flows through it.
 *
 * @param classes the length of a row
 */
public record OneHot(Dim classes) implements Op {
  public static Variable of(Variable labels, Dim classes) {
    return new OneHot(classes).on(labels);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    ClassTypes.check(inputs.get(0).shape(), inputs.get(0), "One-hot coding");
    return List.of(TensorType.floats(ClassTypes.with(inputs.get(0).shape(), classes)));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return Collections.singletonList(null); // labels take no gradient
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    int[] shape = node.output(0).shape().bind(dims);
    int width = shape[shape.length - 1];
    int[] labels = ClassTypes.labels(inputs.get(0), width);
    double[] ones = new double[labels.length * width];
    for (int row = 0; row < labels.length; row++) ones[row * width + labels[row]] = 1;
    return List.of(NdArrays.of(inputs.get(0).dataType(), ones, shape));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] shape = sizes.outputShape(0);
      int width = shape[shape.length - 1];
      int rows = ClassTypes.rowCount(shape);
      Buffer labels = sizes.input(0);
      Buffer z = sizes.output(0);
      return () -> {
        UnknownClass.checkAll(labels, rows, width);
        Arrays.fill(z.array, z.offset, z.offset + rows * width, 0);
        for (int row = 0; row < rows; row++) {
          z.array[z.offset + row * width + (int) labels.array[labels.offset + row]] = 1;
        }
      };
    };
  }

  public static List<OpSample> samples() {
    return List.of(sample(3, 4), sample(1, 1), sample(0, 4), sample(4097, 3));
  }

  private static OpSample sample(int rows, int classes) {
    return new OpSample(
        new OneHot(Dim.of(classes)),
        List.of(TensorType.indices(Dim.of(rows))),
        List.of(new Range(0, classes)));
  }
}
