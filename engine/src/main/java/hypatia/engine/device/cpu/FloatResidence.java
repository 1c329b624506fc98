package hypatia.engine.device.cpu;

import hypatia.engine.graph.Residence;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.Arrays;

/** A shared variable's value in a float array, which plans read and update in place. */
final class FloatResidence implements Residence {
  private final int[] shape;
  private final float[] array;

  private FloatResidence(int[] shape, float[] array) {
    this.shape = shape;
    this.array = array;
  }

  /** The residence of a variable, moved here first if its value lives elsewhere. */
  static FloatResidence of(SharedVariable variable) {
    if (variable.residence() instanceof FloatResidence residence) return residence;
    int[] shape = variable.shape().bind(DimBindings.NONE);
    FloatResidence residence = new FloatResidence(shape, new float[Tensor.sizeOf(shape)]);
    residence.write(variable.value());
    variable.moveTo(residence);
    return residence;
  }

  float[] array() {
    return array;
  }

  @Override
  public Tensor read() {
    return Tensor.of(array.clone(), shape);
  }

  @Override
  public void write(Tensor value) {
    if (!Arrays.equals(shape, value.shape())) {
      throw new IllegalArgumentException(
          "A value of the shape "
              + Arrays.toString(value.shape())
              + " does not fit a parameter of the shape "
              + Arrays.toString(shape)
              + ".");
    }
    System.arraycopy(value.floats(), 0, array, 0, array.length);
  }
}
