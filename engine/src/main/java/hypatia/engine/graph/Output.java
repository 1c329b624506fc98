package hypatia.engine.graph;

import hypatia.engine.tensor.TensorType;

/** One result of an {@link Apply}. */
public final class Output extends Variable {
  private final Apply owner;
  private final int position;

  Output(Apply owner, int position, TensorType type) {
    super(type, null);
    this.owner = owner;
    this.position = position;
  }

  @Override
  public Apply owner() {
    return owner;
  }

  /** Which of the owner's results this is, from 0. */
  public int position() {
    return position;
  }

  @Override
  public String toString() {
    return owner.op() + (owner.outputs().size() > 1 ? "." + position : "");
  }
}
