package hypatia.engine.block;

import hypatia.engine.tensor.DType;

/**
 * A place on a block where wires end (in) or start (out).
 *
 * @param name unique among all ports of the block; stored in files
 * @param title as people read it
 * @param help one plain sentence
 * @param accepts what may arrive at an input port; of no meaning for an output port
 */
public record Port(String name, Direction direction, String title, String help, Accepts accepts) {
  /** Which way values flow. */
  public enum Direction {
    IN,
    OUT
  }

  /** What kind of values an input port takes, whatever their shape. */
  public enum Accepts {
    NUMBERS,
    LABELS,
    ANYTHING;

    public boolean takes(DType dtype) {
      return this == ANYTHING || (this == NUMBERS) == (dtype == DType.FLOAT);
    }
  }

  /** An input port that takes numbers. */
  public static Port in(String name, String title, String help) {
    return new Port(name, Direction.IN, title, help, Accepts.NUMBERS);
  }

  public static Port out(String name, String title, String help) {
    return new Port(name, Direction.OUT, title, help, Accepts.ANYTHING);
  }

  public Port accepting(Accepts other) {
    return new Port(name, direction, title, help, other);
  }

  public boolean isInput() {
    return direction == Direction.IN;
  }
}
