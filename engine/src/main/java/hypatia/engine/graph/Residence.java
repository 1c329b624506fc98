package hypatia.engine.graph;

import hypatia.engine.tensor.Tensor;

/** The place where a shared variable's value lives: the host, or the memory of a device. */
public interface Residence {
  /** A copy of the value on the host. */
  Tensor read();

  /** Overwrites the value in place. */
  void write(Tensor value);
}
