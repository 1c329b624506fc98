package hypatia.engine.op.nn;

import hypatia.engine.op.NdArrays;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Types of ops whose last axis is classes, and labels: rows×classes, one label a row. */
final class ClassTypes {
  private ClassTypes() {}

  /**
   * @throws ShapeMismatch if there is no last axis
   */
  static Shape rows(TensorType scores, String what) {
    if (scores.rank() == 0) {
      throw new ShapeMismatch(
          what + " works along the last axis, but gets a scalar.", "Give it one value a class.");
    }
    return scores.shape().without(-1);
  }

  /**
   * @throws ShapeMismatch if the labels are not whole numbers, one a row
   */
  static void check(Shape rows, TensorType labels, String what) {
    if (labels.dtype() != DType.INDEX || !labels.shape().equals(rows)) {
      throw new ShapeMismatch(
          what + " needs one class number for each of " + rows + " rows, but gets " + labels + ".",
          "Use class labels as targets, one a row.");
    }
  }

  static Shape with(Shape rows, Dim classes) {
    List<Dim> dims = new ArrayList<>(rows.dims());
    dims.add(classes);
    return new Shape(dims);
  }

  /** How many rows a shape has, all axes but the last taken together. */
  static int rowCount(int[] shape) {
    int[] rows = Arrays.copyOf(shape, shape.length - 1);
    return Tensor.sizeOf(rows);
  }

  /** A fresh matrix of rows×classes; it must have elements. */
  static INDArray matrix(INDArray scores) {
    int[] shape = NdArrays.ints(scores.shape());
    return scores.dup('c').reshape('c', rowCount(shape), shape[shape.length - 1]);
  }

  /**
   * The labels as whole numbers.
   *
   * @throws UnknownClass if one is not between 0 and classes − 1
   */
  static int[] labels(INDArray labels, int classes) {
    double[] values = NdArrays.doubles(labels);
    int[] whole = new int[values.length];
    for (int row = 0; row < whole.length; row++) {
      UnknownClass.check(values[row], row, classes);
      whole[row] = (int) values[row];
    }
    return whole;
  }
}
