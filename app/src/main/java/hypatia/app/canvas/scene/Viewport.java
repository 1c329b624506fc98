package hypatia.app.canvas.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;

/**
 * Which part of the canvas the view shows: view = (canvas − origin) · zoom. At every zoom the
 * origin falls on a whole pixel, so that text stays sharp.
 */
public final class Viewport {
  public static final double MIN_ZOOM = 0.1;
  public static final double MAX_ZOOM = 3;

  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final List<Runnable> listeners = new ArrayList<>();
  private double originX;
  private double originY;
  private double width;
  private double height;

  /** Calls a listener whenever zoom, place or size have changed, once for each change. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  public double zoom() {
    return zoom.get();
  }

  public double originX() {
    return originX;
  }

  public double originY() {
    return originY;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** The view's size in pixels. */
  public void resize(double newWidth, double newHeight) {
    if (width == newWidth && height == newHeight) return;
    width = newWidth;
    height = newHeight;
    changed();
  }

  public Point2D toCanvas(double viewX, double viewY) {
    return new Point2D(viewX / zoom() + originX(), viewY / zoom() + originY());
  }

  public Point2D toView(double x, double y) {
    return new Point2D((x - originX()) * zoom(), (y - originY()) * zoom());
  }

  /** What is to be seen, in canvas units. */
  public Area visible() {
    return new Area(originX(), originY(), width / zoom(), height / zoom());
  }

  /** Moves the content by pixels. */
  public void pan(double dx, double dy) {
    show(originX() - dx / zoom(), originY() - dy / zoom(), zoom());
  }

  /** Changes the zoom by a factor; the point of the view under the cursor stays where it is. */
  public void zoomAt(double viewX, double viewY, double factor) {
    double next = clamp(zoom() * factor);
    Point2D fixed = toCanvas(viewX, viewY);
    show(fixed.getX() - viewX / next, fixed.getY() - viewY / next, next);
  }

  /** Shows an area in the middle, as large as fits, and not larger than 100 %. */
  public void fit(Area area) {
    if (width <= 0 || height <= 0) return;
    double margin = 48;
    double next =
        Math.min((width - 2 * margin) / area.width(), (height - 2 * margin) / area.height());
    center(area.centerX(), area.centerY(), clamp(Math.min(1, next)));
  }

  /** Shows a point in the middle. */
  public void center(double x, double y, double atZoom) {
    show(x - width / 2 / atZoom, y - height / 2 / atZoom, atZoom);
  }

  /** Sets all at once. */
  public void show(double x, double y, double atZoom) {
    double wholeX = Math.round(x * atZoom) / atZoom;
    double wholeY = Math.round(y * atZoom) / atZoom;
    if (wholeX == originX() && wholeY == originY() && atZoom == zoom()) return;
    originX = wholeX;
    originY = wholeY;
    zoom.set(atZoom);
    changed();
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  private static double clamp(double zoom) {
    double near = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    return Math.abs(near - 1) < 0.01 ? 1 : near;
  }
}
