package hypatia.engine.graph;

import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;

/**
 * A value that outlives a call and that functions may update: a parameter, an optimizer's state.
 * Every function compiled over it sees the same value.
 *
 * <p>The value lives where it was last computed (see {@link Residence}); a device takes it over
 * when a function of its needs it. The shape must be known. Not safe for use by two threads at
 * once.
 */
public final class SharedVariable extends Variable {
  private Residence residence;

  /**
   * @param key unique in a model; parameters use {@code blockId/name}
   */
  public SharedVariable(String key, TensorType type, Tensor initial) {
    super(type, key);
    this.residence = new HostResidence(initial);
  }

  public String key() {
    return name();
  }

  /** A copy of the present value on the host. */
  public Tensor value() {
    return residence.read();
  }

  /** Replaces the value, wherever it lives. */
  public void setValue(Tensor value) {
    residence.write(value);
  }

  /** Where the value lives now. */
  public Residence residence() {
    return residence;
  }

  /** Moves the value; the new residence must already hold it. */
  public void moveTo(Residence newResidence) {
    residence = newResidence;
  }
}
