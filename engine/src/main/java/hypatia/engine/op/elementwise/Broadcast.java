package hypatia.engine.op.elementwise;

import hypatia.engine.graph.Op;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;

/** The shape that several shapes broadcast to. */
public final class Broadcast {
  private Broadcast() {}

  /**
   * @throws ShapeMismatch if two inputs have different lengths along an axis, neither of them 1
   */
  public static Shape shape(Op op, List<TensorType> inputs) {
    int rank = inputs.stream().mapToInt(TensorType::rank).max().orElse(0);
    List<Dim> dims = new ArrayList<>();
    for (int axis = -rank; axis < 0; axis++) {
      Dim dim = null; // also a 1 keeps the reason why it is so
      for (TensorType input : inputs) {
        if (input.rank() < -axis || (dim != null && input.dim(axis).isOne())) continue;
        if (dim == null || dim.isOne()) dim = input.dim(axis);
        else if (!dim.equals(input.dim(axis))) {
          throw new ShapeMismatch(
              op
                  + " cannot combine "
                  + ShapeMismatch.because(dim)
                  + " with "
                  + ShapeMismatch.because(input.dim(axis))
                  + " along the same axis.",
              "Make both sides the same size.");
        }
      }
      dims.add(dim);
    }
    return new Shape(dims);
  }
}
