package hypatia.engine.diagram;

/** The top left corner of a block on the canvas, in canvas units. */
public record Position(double x, double y) {
  public static final Position ORIGIN = new Position(0, 0);

  public Position plus(double dx, double dy) {
    return new Position(x + dx, y + dy);
  }
}
