package hypatia.engine.graph;

import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;

/**
 * A symbolic value. It is a leaf ({@link Input}, {@link Constant}, {@link SharedVariable}) or an
 * output of an {@link Apply}. Variables are compared by identity.
 */
public abstract sealed class Variable permits Input, Constant, SharedVariable, Output {
  private final TensorType type;
  private final String name;

  Variable(TensorType type, String name) {
    this.type = type;
    this.name = name;
  }

  public final TensorType type() {
    return type;
  }

  public final Shape shape() {
    return type.shape();
  }

  /** The name that people gave it, or null. */
  public final String name() {
    return name;
  }

  /** The application that computes this variable, or null for a leaf. */
  public Apply owner() {
    return null;
  }

  @Override
  public String toString() {
    return name != null ? name : getClass().getSimpleName();
  }
}
