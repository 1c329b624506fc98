package hypatia.app.ui.chart;

import java.util.Arrays;

/** A curve that grows: y over x, x rising. FX thread only. */
public final class Series {
  private final String name;
  private float[] x = new float[256];
  private float[] y = new float[256];
  private int size;

  public Series(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public int size() {
    return size;
  }

  public float x(int point) {
    return x[point];
  }

  public float y(int point) {
    return y[point];
  }

  /** Appends a point. A y that is not finite leaves a gap. */
  public void add(float newX, float newY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = newX;
    y[size++] = newY;
  }

  public void clear() {
    size = 0;
  }

  /** The point whose x is nearest, or −1 where there is none. */
  int nearest(double wanted) {
    if (size == 0) return -1;
    int after = Arrays.binarySearch(x, 0, size, (float) wanted);
    if (after >= 0) return after;
    after = -after - 1;
    if (after == 0) return 0;
    if (after == size) return size - 1;
    return wanted - x[after - 1] <= x[after] - wanted ? after - 1 : after;
  }
}
