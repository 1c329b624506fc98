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

/** The element of each row that its label names: x (rows×classes) at [row, label[row]]. */
public record PickClass() implements Op {
  public static Variable of(Variable x, Variable labels) {
    return new PickClass().on(x, labels);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    Shape rows = ClassTypes.rows(inputs.get(0), "Picking by class");
    ClassTypes.check(rows, inputs.get(1), "Picking by class");
    return List.of(TensorType.floats(rows));
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    Dim classes = node.input(0).type().dim(-1);
    return Arrays.asList(PlaceClass.of(cotangents.get(0), node.input(1), classes), null);
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    INDArray x = inputs.get(0);
    int[] rows = node.output(0).shape().bind(dims);
    int classes = (int) x.size(-1);
    int[] labels = ClassTypes.labels(inputs.get(1), classes);
    if (x.isEmpty()) return List.of(NdArrays.zeros(x.dataType(), rows));
    double[] values = NdArrays.doubles(x);
    double[] picked = new double[labels.length];
    for (int row = 0; row < picked.length; row++) picked[row] = values[row * classes + labels[row]];
    return List.of(NdArrays.of(x.dataType(), picked, rows));
  }

  @Override
  public Kernel kernel(Apply node) {
    return sizes -> {
      int[] shape = sizes.inputShape(0);
      int classes = shape[shape.length - 1];
      int rows = ClassTypes.rowCount(shape);
      Buffer x = sizes.input(0);
      Buffer labels = sizes.input(1);
      Buffer z = sizes.output(0);
      return () -> {
        UnknownClass.checkAll(labels, rows, classes);
        for (int row = 0; row < rows; row++) {
          int label = (int) labels.array[labels.offset + row];
          z.array[z.offset + row] = x.array[x.offset + row * classes + label];
        }
      };
    };
  }

  public static List<OpSample> samples() {
    return List.of(sample(3, 4), sample(1, 1), sample(0, 4), sample(4097, 3));
  }

  private static OpSample sample(int rows, int classes) {
    return new OpSample(
        new PickClass(),
        List.of(TensorType.floats(Dim.of(rows), Dim.of(classes)), TensorType.indices(Dim.of(rows))),
        List.of(Range.STANDARD, new Range(0, classes)));
  }
}
