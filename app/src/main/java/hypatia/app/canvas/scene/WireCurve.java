package hypatia.app.canvas.scene;

/** A cubic from an output port to an input port that leaves and arrives horizontally. */
public final class WireCurve {
  private static final int PIECES = 32;

  private final double x0;
  private final double y0;
  private final double x1;
  private final double x2;
  private final double x3;
  private final double y3;
  private double[] points;

  /** From the output's point to the input's. */
  public WireCurve(double fromX, double fromY, double toX, double toY) {
    x0 = fromX;
    y0 = fromY;
    x3 = toX;
    y3 = toY;
    double reach = reach(toX - fromX, toY - fromY);
    x1 = x0 + reach;
    x2 = x3 - reach;
  }

  /** Longer arms where a wire runs back, so that it visibly leaves to the right. */
  private static double reach(double dx, double dy) {
    double slack = Math.abs(dy) < 1 ? 0 : 24;
    if (dx >= 0) return Math.max(dx / 2, Math.min(slack, Math.hypot(dx, dy) / 2));
    return Math.min(160, 48 - dx / 2 + Math.abs(dy) / 8);
  }

  public double fromX() {
    return x0;
  }

  public double fromY() {
    return y0;
  }

  public double control1X() {
    return x1;
  }

  public double control2X() {
    return x2;
  }

  public double toX() {
    return x3;
  }

  public double toY() {
    return y3;
  }

  /** A point of the curve; 0 is the output, 1 the input. */
  public double xAt(double t) {
    double s = 1 - t;
    return s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3;
  }

  /** A point of the curve; 0 is the output, 1 the input. */
  public double yAt(double t) {
    double s = 1 - t;
    return (s * s * s + 3 * s * s * t) * y0 + (3 * s * t * t + t * t * t) * y3;
  }

  public Area bounds() {
    return Area.between(Math.min(x0, x2), y0, Math.max(x1, x3), y3);
  }

  /** The distance of a point from the curve, in canvas units. */
  public double distance(double px, double py) {
    double[] line = points();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < PIECES; i++) {
      double ax = line[2 * i];
      double ay = line[2 * i + 1];
      double dx = line[2 * i + 2] - ax;
      double dy = line[2 * i + 3] - ay;
      double length2 = dx * dx + dy * dy;
      double t = length2 == 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length2;
      t = Math.max(0, Math.min(1, t));
      best = Math.min(best, Math.hypot(px - ax - t * dx, py - ay - t * dy));
    }
    return best;
  }

  private double[] points() {
    if (points == null) {
      points = new double[2 * (PIECES + 1)];
      for (int i = 0; i <= PIECES; i++) {
        points[2 * i] = xAt(i / (double) PIECES);
        points[2 * i + 1] = yAt(i / (double) PIECES);
      }
    }
    return points;
  }
}
