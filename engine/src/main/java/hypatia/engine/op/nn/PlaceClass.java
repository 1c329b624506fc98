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
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The reverse of {@link PickClass}: rows of zeros, with each row's value at the place that its
 * label names.
 *
 * @param classes the length of a row
 */
public record PlaceClass(Dim classes) implements Op {
  public static Variable of(Variable values, Variable labels, Dim classes) {
    return new PlaceClass(classes).on(values, labels);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    Shape rows = inputs.get(0).shape();
    ClassTypes.check(rows, inputs.get(1), "Placing by class");
    return List.of(TensorType.floats(ClassTypes.with(rows, classes)));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    return Arrays.asList(PickClass.of(cotangents.get(0), node.input(1)), null);
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    int[] shape = node.output(0).shape().bind(dims);
    int width = shape[shape.length - 1];
    int[] labels = ClassTypes.labels(inputs.get(1), width);
    double[] values = NdArrays.doubles(inputs.get(0));
    double[] placed = new double[labels.length * width];
    for (int row = 0; row < labels.length; row++) placed[row * width + labels[row]] = values[row];
    return List.of(NdArrays.of(inputs.get(0).dataType(), placed, shape));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] shape = sizes.outputShape(0);
      int width = shape[shape.length - 1];
      int rows = ClassTypes.rowCount(shape);
      Buffer x = sizes.input(0);
      Buffer labels = sizes.input(1);
      Buffer z = sizes.output(0);
      return () -> {
        UnknownClass.checkAll(labels, rows, width);
        Arrays.fill(z.array, z.offset, z.offset + rows * width, 0);
        for (int row = 0; row < rows; row++) {
          int label = (int) labels.array[labels.offset + row];
          z.array[z.offset + row * width + label] = x.array[x.offset + row];
        }
      };
    };
  }

  public static List<OpSample> samples() {
    return List.of(sample(3, 4), sample(1, 1), sample(0, 4), sample(4097, 3));
  }

  private static OpSample sample(int rows, int classes) {
    return new OpSample(
        new PlaceClass(Dim.of(classes)),
        List.of(TensorType.floats(Dim.of(rows)), TensorType.indices(Dim.of(rows))),
        List.of(Range.STANDARD, new Range(0, classes)));
  }
}
