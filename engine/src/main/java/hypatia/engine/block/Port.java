package hypatia.engine.block;

/**
 * A place on a block where wires end (in) or start (out).
 *
 * @param name unique among the block's ports of this direction; stored in files
 * @param title as people read it
 * @param help one plain sentence
 */
public record Port(String name, Direction direction, String title, String help) {
  /** Which way values flow. */
  public enum Direction {
    IN,
    OUT
  }

  public static Port in(String name, String title, String help) {
    return new Port(name, Direction.IN, title, help);
  }

  public static Port out(String name, String title, String help) {
    return new Port(name, Direction.OUT, title, help);
  }

  public boolean isInput() {
    return direction == Direction.IN;
  }
}
