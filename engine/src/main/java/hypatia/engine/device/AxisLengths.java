package hypatia.engine.device;

import hypatia.engine.graph.Input;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/** Reads the lengths of named axes off concrete inputs. */
public final class AxisLengths {
  private AxisLengths() {}

  /**
   * @throws IllegalArgumentException if the tensors do not have the inputs' shapes
   */
  public static DimBindings of(List<Input> inputs, List<Tensor> values) {
    if (inputs.size() != values.size()) {
      throw new IllegalArgumentException(
          "The function takes " + inputs.size() + " inputs, not " + values.size() + ".");
    }
    DimBindings lengths = DimBindings.NONE;
    for (int i = 0; i < inputs.size(); i++) {
      int[] shape = values.get(i).shape();
      if (shape.length != inputs.get(i).type().rank()) throw mismatch(inputs.get(i), shape);
      for (int axis = 0; axis < shape.length; axis++) {
        Dim dim = inputs.get(i).type().dim(axis);
        boolean isName = dim.names().size() == 1 && dim.equals(Dim.named(dim.toString()));
        if (isName && !lengths.lengths().containsKey(dim.toString())) {
          lengths = lengths.with(dim.toString(), shape[axis]);
        }
      }
    }
    for (int i = 0; i < inputs.size(); i++) {
      int[] shape = values.get(i).shape();
      if (!Arrays.equals(shape, inputs.get(i).shape().bind(lengths))) {
        throw mismatch(inputs.get(i), shape);
      }
    }
    return lengths;
  }

  private static IllegalArgumentException mismatch(Input input, int[] shape) {
    return new IllegalArgumentException(
        "The input "
            + input
            + " takes values of the shape "
            + input.shape()
            + ", not "
            + Arrays.toString(shape)
            + ".");
  }
}
