package hypatia.app.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Curves over a common x, with axes, legend and a read-out under the mouse. Cost follows from the
 * width in pixels, not from the number of points: where points are denser than pixels, each column
 * is drawn from its least to its greatest value.
 */
public final class CurveView extends Region {
  private static final double LEFT = 52;
  private static final double RIGHT = 14;
  private static final double TOP = 30;
  private static final double BOTTOM = 24;

  private static final StyleablePropertyFactory<CurveView> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private final StyleableProperty<Color> grid = colour("-curve-grid", s -> s.grid, "#d0d7de");
  private final StyleableProperty<Color> text = colour("-curve-text", s -> s.text, "#57606a");
  private final StyleableProperty<Color> first = colour("-curve-1", s -> s.first, "#0969da");
  private final StyleableProperty<Color> second = colour("-curve-2", s -> s.second, "#bc4c00");
  private final StyleableProperty<Color> third = colour("-curve-3", s -> s.third, "#1a7f37");
  private final StyleableProperty<Color> fourth = colour("-curve-4", s -> s.fourth, "#8250df");

  private final Canvas canvas = new Canvas();
  private final String title;
  private final List<Series> series = new ArrayList<>();
  private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
  private final boolean share;
  private double mouseX = Double.NaN;

  /**
   * @param title above the curves: "Loss"
   * @param share whether the numbers are shares from 0 to 1, read as percentages
   */
  public CurveView(String title, boolean share) {
    this.title = title;
    this.share = share;
    getStyleClass().add("curve-view");
    getChildren().add(canvas);
    setMinSize(160, 110);
    setPrefSize(360, 200);
    setAccessibleText(title + " curves");
    logarithmic.addListener(seen -> refresh());
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Double.NaN));
  }

  /** Shows these curves; their colours follow the order. */
  public void show(List<Series> curves) {
    series.clear();
    series.addAll(curves);
    refresh();
  }

  /** Draws anew with the next frame; call it after points were added. */
  public void refresh() {
    requestLayout();
  }

  /** Whether the y axis shows equal ratios as equal steps. */
  public BooleanProperty logarithmicProperty() {
    return logarithmic;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }

  private StyleableProperty<Color> colour(
      String name, Function<CurveView, StyleableProperty<Color>> property, String fallback) {
    StyleableProperty<Color> made =
        STYLES.createStyleableColorProperty(
            this, name.substring(1), name, property, Color.web(fallback));
    ((Observable) made).addListener(changed -> requestLayout()); // another theme
    return made;
  }

  private void point(double x) {
    mouseX = x;
    refresh();
  }

  private void draw() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    g.setFont(ChartText.FONT);
    double right = getWidth() - RIGHT;
    double bottom = getHeight() - BOTTOM;
    if (right - LEFT < 20 || bottom - TOP < 20) return;
    Scale xs = xScale(right);
    Scale ys = yScale(bottom);
    drawGrid(g, xs, ys, right, bottom);
    g.save();
    g.beginPath();
    g.rect(LEFT, TOP - 2, right - LEFT + 2, bottom - TOP + 4);
    g.clip();
    for (int i = 0; i < series.size(); i++) drawCurve(g, series.get(i), colourOf(i), xs, ys);
    g.restore();
    drawLegend(g, xs, ys, right, bottom);
  }

  private Scale xScale(double right) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Series curve : series) {
      if (curve.size() == 0) continue;
      low = Math.min(low, curve.x(0));
      high = Math.max(high, curve.x(curve.size() - 1));
    }
    if (low > high) return new Scale(0, 10, LEFT, right, false);
    return new Scale(low, high > low ? high : low + 1, LEFT, right, false);
  }

  private Scale yScale(double bottom) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean log = logarithmic.get();
    for (Series curve : series) {
      for (int i = 0; i < curve.size(); i++) {
        float y = curve.y(i);
        if (!Float.isFinite(y) || (log && y <= 0)) continue;
        low = Math.min(low, y);
        high = Math.max(high, y);
      }
    }
    if (share) return new Scale(0, 1.02, bottom, TOP, false);
    if (low > high) return new Scale(0, 1, bottom, TOP, false);
    return Scale.around(low, high, bottom, TOP, log);
  }

  private void drawGrid(GraphicsContext g, Scale xs, Scale ys, double right, double bottom) {
    g.setLineWidth(1);
    g.setStroke(grid.getValue());
    g.setFill(text.getValue());
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    for (double tick : ys.ticks((int) ((bottom - TOP) / 28))) {
      double y = Math.round(ys.pixel(tick)) + 0.5;
      g.strokeLine(LEFT, y, right, y);
      g.fillText(share ? Math.round(100 * tick) + " %" : Scale.text(tick), LEFT - 8, y);
    }
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.CENTER);
    for (double tick : xs.ticks((int) ((right - LEFT) / 70))) {
      if (tick != Math.rint(tick)) continue; // epochs are whole
      g.fillText(Scale.text(tick), xs.pixel(tick), bottom + 7);
    }
  }

  private static void drawCurve(GraphicsContext g, Series curve, Color colour, Scale xs, Scale ys) {
    g.setStroke(colour);
    g.setFill(colour);
    g.setLineWidth(1.75);
    if (curve.size() == 1) {
      g.fillOval(xs.pixel(curve.x(0)) - 2.5, ys.pixel(curve.y(0)) - 2.5, 5, 5);
    } else if (curve.size() > xs.end() - xs.start()) {
      drawColumns(g, curve, xs, ys);
    } else {
      drawLine(g, curve, xs, ys);
    }
  }

  private static void drawLine(GraphicsContext g, Series curve, Scale xs, Scale ys) {
    g.beginPath();
    boolean gap = true;
    for (int i = 0; i < curve.size(); i++) {
      if (!Float.isFinite(curve.y(i))) {
        gap = true;
        continue;
      }
      double x = xs.pixel(curve.x(i));
      double y = ys.pixel(curve.y(i));
      if (gap) g.moveTo(x, y);
      else g.lineTo(x, y);
      gap = false;
    }
    g.stroke();
  }

  private static void drawColumns(GraphicsContext g, Series curve, Scale xs, Scale ys) {
    int i = 0;
    while (i < curve.size()) {
      double column = Math.floor(xs.pixel(curve.x(i)));
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (; i < curve.size() && Math.floor(xs.pixel(curve.x(i))) <= column; i++) {
        if (!Float.isFinite(curve.y(i))) continue;
        low = Math.min(low, curve.y(i));
        high = Math.max(high, curve.y(i));
      }
      if (low > high) continue;
      double top = ys.pixel(high);
      g.fillRect(column, top, 1, Math.max(1.5, ys.pixel(low) - top));
    }
  }

  private void drawLegend(GraphicsContext g, Scale xs, Scale ys, double right, double bottom) {
    double at = Double.isNaN(mouseX) ? Double.NaN : xs.number(mouseX);
    boolean reading = mouseX >= LEFT && mouseX <= right;
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(text.getValue());
    g.fillText(reading ? title + "   epoch " + Math.round(at) : title, LEFT, TOP / 2);
    g.setTextAlign(TextAlignment.RIGHT);
    double x = right;
    for (int i = series.size() - 1; i >= 0; i--) {
      Series curve = series.get(i);
      int point = reading ? curve.nearest(at) : curve.size() - 1;
      String label = curve.name() + (point < 0 ? "" : "  " + readOut(curve.y(point)));
      g.setFill(text.getValue());
      g.fillText(label, x, TOP / 2);
      x -= ChartText.width(label) + 8;
      g.setFill(colourOf(i));
      g.fillOval(x - 4, TOP / 2 - 4, 8, 8);
      x -= 20;
      if (reading && point >= 0 && Float.isFinite(curve.y(point))) {
        g.fillOval(xs.pixel(curve.x(point)) - 3.5, ys.pixel(curve.y(point)) - 3.5, 7, 7);
      }
    }
    if (reading) {
      g.setStroke(grid.getValue());
      g.strokeLine(mouseX, TOP, mouseX, bottom);
    }
  }

  private String readOut(float value) {
    return share
        ? String.format(Locale.ROOT, "%.1f %%", 100 * value)
        : String.format(Locale.ROOT, "%.4g", value);
  }

  private Color colourOf(int curve) {
    return switch (curve % 4) {
      case 0 -> first.getValue();
      case 1 -> second.getValue();
      case 2 -> third.getValue();
      default -> fourth.getValue();
    };
  }
}
