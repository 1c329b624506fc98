package hypatia.engine.graph;

import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.Arrays;

/** A value that never changes. */
public final class Constant extends Variable {
  private final Tensor value;

  public Constant(Tensor value) {
    super(TensorType.floats(Shape.of(Arrays.stream(value.shape()).asLongStream().toArray())), null);
    this.value = value;
  }

  public static Constant of(double number) {
    return new Constant(Tensor.scalar(number));
  }

  public Tensor value() {
    return value;
  }

  /** Whether every element is this number. */
  public boolean isAll(double number) {
    for (int i = 0; i < value.size(); i++) if (value.get(i) != number) return false;
    return true;
  }

  @Override
  public String toString() {
    return value.size() == 1 ? Double.toString(value.get(0)) : "constant " + shape();
  }
}
