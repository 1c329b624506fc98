package hypatia.engine.graph;

import hypatia.engine.tensor.TensorType;

/** A value that the caller of a compiled function hands over at each call. */
public final class Input extends Variable {
  public Input(String name, TensorType type) {
    super(type, name);
  }
}
