package hypatia.engine.graph;

import hypatia.engine.tensor.Tensor;

/** A value that no device has asked for yet. */
final class HostResidence implements Residence {
  private Tensor value;

  HostResidence(Tensor value) {
    this.value = value;
  }

  @Override
  public Tensor read() {
    return value;
  }

  @Override
  public void write(Tensor newValue) {
    value = newValue;
  }
}
