package hypatia.engine.device.nd4j;

import hypatia.engine.graph.Residence;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A shared variable's value in an array of ND4J. */
final class Nd4jResidence implements Residence {
  private final Precision precision;
  private final int[] shape;
  private INDArray array;

  private Nd4jResidence(Precision precision, int[] shape, INDArray array) {
    this.precision = precision;
    this.shape = shape;
    this.array = array;
  }

  /** The residence of a variable, moved here first if its value lives elsewhere. */
  static Nd4jResidence of(SharedVariable variable, Precision precision) {
    if (variable.residence() instanceof Nd4jResidence residence
        && residence.precision == precision) {
      return residence;
    }
    int[] shape = variable.shape().bind(DimBindings.NONE);
    Nd4jResidence residence =
        new Nd4jResidence(precision, shape, precision.array(variable.value()));
    variable.moveTo(residence);
    return residence;
  }

  INDArray array() {
    return array;
  }

  /** Replaces the value by an array that nobody else changes. */
  void replace(INDArray newArray) {
    array = newArray;
  }

  @Override
  public Tensor read() {
    return precision.tensor(array, shape);
  }

  @Override
  public void write(Tensor value) {
    array = precision.array(value);
  }
}
