package hypatia.engine.op.reduce;

import hypatia.engine.graph.Variable;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/** The reverse of broadcasting: every pullback of an op that broadcasts ends here. */
public final class Unbroadcast {
  private Unbroadcast() {}

  /**
   * A cotangent of the broadcast result, summed over the axes along which an input was repeated, so
   * that it has the input's type; null where the input holds whole numbers and takes no gradient.
   */
  public static Variable onto(Variable cotangent, Variable input) {
    return input.type().dtype() == DType.INDEX ? null : onto(cotangent, input.shape());
  }

  /** A cotangent summed onto a shape that broadcasts to its own. */
  public static Variable onto(Variable cotangent, Shape target) {
    Shape from = cotangent.shape();
    if (from.equals(target)) return cotangent;
    int missing = from.rank() - target.rank();
    List<Integer> repeated = new ArrayList<>();
    for (int axis = 0; axis < from.rank(); axis++) {
      boolean added = axis < missing;
      if (added || (target.dim(axis - missing).isOne() && !from.dim(axis).isOne())) {
        repeated.add(axis);
      }
    }
    Variable sum = new Sum(repeated, false).on(cotangent);
    return Reshape.of(sum, target);
  }
}
