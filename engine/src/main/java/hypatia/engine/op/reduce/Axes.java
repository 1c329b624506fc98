package hypatia.engine.op.reduce;

import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The axes that a reduction goes along: from 0, sorted, each once. */
final class Axes {
  private Axes() {}

  /** Negative axes count from the end; no axis at all means every one. */
  static List<Integer> of(int rank, int... axes) {
    if (axes.length == 0) return IntStream.range(0, rank).boxed().toList();
    return Arrays.stream(axes).map(axis -> axis < 0 ? axis + rank : axis).sorted().boxed().toList();
  }

  /**
   * The shape after a reduction.
   *
   * @throws ShapeMismatch if an axis is not there
   */
  static Shape reduce(Shape from, List<Integer> axes, boolean keep) {
    List<Dim> dims = new ArrayList<>();
    for (int axis = 0; axis < from.rank(); axis++) {
      if (!axes.contains(axis)) dims.add(from.dim(axis));
      else if (keep) dims.add(Dim.ONE);
    }
    for (int axis : axes) {
      if (axis < 0 || axis >= from.rank()) {
        throw new ShapeMismatch(
            "A reduction goes along axis " + axis + ", but the shape is " + from + ".",
            "Choose an axis from 0 to " + (from.rank() - 1) + ".");
      }
    }
    return new Shape(dims);
  }
}
