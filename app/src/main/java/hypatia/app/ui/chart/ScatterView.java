package hypatia.app.ui.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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
 * Predicted numbers over true ones, on equal scales, with the line on which both are the same. The
 * mouse points at the nearest point.
 */
public final class ScatterView extends Region {
  private static final double LEFT = 50;
  private static final double RIGHT = 10;
  private static final double TOP = 20;
  private static final double BOTTOM = 34;
  private static final double REACH = 14;
  private static final double DOT = 5;

  private static final StyleablePropertyFactory<ScatterView> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private final StyleableProperty<Color> dot = colour("-scatter-dot", s -> s.dot, "#4f46e5");
  private final StyleableProperty<Color> line = colour("-scatter-line", s -> s.line, "#5b6373");
  private final StyleableProperty<Color> grid = colour("-scatter-grid", s -> s.grid, "#e4e7ec");
  private final StyleableProperty<Color> text = colour("-scatter-text", s -> s.text, "#5b6373");

  private final Canvas canvas = new Canvas();
  private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(-1);
  private double[] truth = {};
  private double[] predicted = {};
  private int marked = -1;
  private IntConsumer chosen = point -> {};

  public ScatterView() {
    getStyleClass().add("scatter-view");
    getChildren().add(canvas);
    setMinSize(140, 110);
    setPrefSize(320, 220);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    addEventHandler(
        MouseEvent.MOUSE_EXITED,
        event -> {
          pointed.set(-1);
          requestLayout();
        });
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (pointed.get() >= 0) chosen.accept(pointed.get());
        });
  }

  /** Shows points; both arrays are as long. */
  public void show(double[] newTruth, double[] newPredicted) {
    truth = newTruth;
    predicted = newPredicted;
    pointed.set(-1);
    marked = -1;
    requestLayout();
  }

  /** Which point is under the mouse; −1 for none. */
  public ReadOnlyIntegerProperty pointed() {
    return pointed.getReadOnlyProperty();
  }

  /** Sets one point off from the others; −1 none. */
  public void mark(int point) {
    marked = point;
    requestLayout();
  }

  /** Tells of clicks on points. */
  public void setOnChosen(IntConsumer listener) {
    chosen = listener;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (truth.length == 0 || getWidth() - LEFT < 40 || getHeight() - TOP - BOTTOM < 40) return;
    Scale xs = xScale();
    Scale ys = yScale();
    drawAxes(g, xs, ys);
    g.setFill(dot.getValue().deriveColor(0, 1, 1, truth.length > 2000 ? 0.25 : 0.55));
    for (int i = 0; i < truth.length; i++) disc(g, xs, ys, i, DOT);
    if (marked >= 0) ring(g, xs, ys, marked);
    if (pointed.get() >= 0) ring(g, xs, ys, pointed.get());
  }

  private void drawAxes(GraphicsContext g, Scale xs, Scale ys) {
    double right = getWidth() - RIGHT;
    double bottom = getHeight() - BOTTOM;
    g.setFont(ChartText.FONT);
    g.setLineWidth(1);
    g.setStroke(grid.getValue());
    g.setFill(text.getValue());
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    for (double tick : ys.ticks(4)) {
      double y = Math.round(ys.pixel(tick)) + 0.5;
      g.strokeLine(LEFT, y, right, y);
      g.fillText(Scale.text(tick), LEFT - 8, y);
    }
    g.setTextAlign(TextAlignment.CENTER);
    for (double tick : xs.ticks(4)) {
      double x = Math.round(xs.pixel(tick)) + 0.5;
      g.strokeLine(x, TOP, x, bottom);
      g.fillText(Scale.text(tick), x, bottom + 10);
    }
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText("true →", right, bottom + 25);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText("predicted ↑", LEFT, TOP / 2);
    g.setStroke(line.getValue());
    g.setLineDashes(4, 4);
    g.strokeLine(xs.pixel(xs.low()), ys.pixel(xs.low()), xs.pixel(xs.high()), ys.pixel(xs.high()));
    g.setLineDashes();
  }

  private void disc(GraphicsContext g, Scale xs, Scale ys, int point, double size) {
    if (!Double.isFinite(predicted[point])) return;
    double x = xs.pixel(truth[point]);
    double y = ys.pixel(predicted[point]);
    g.fillOval(x - size / 2, y - size / 2, size, size);
  }

  private void ring(GraphicsContext g, Scale xs, Scale ys, int point) {
    double x = xs.pixel(truth[point]);
    double y = ys.pixel(predicted[point]);
    g.setStroke(dot.getValue());
    g.setLineWidth(2);
    g.strokeOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
  }

  private Scale xScale() {
    return scale(LEFT, getWidth() - RIGHT);
  }

  private Scale yScale() {
    return scale(getHeight() - BOTTOM, TOP);
  }

  /** Both axes run over all numbers, so that the line of equals is a diagonal. */
  private Scale scale(double start, double end) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < truth.length; i++) {
      low = Math.min(low, Math.min(truth[i], finite(predicted[i], truth[i])));
      high = Math.max(high, Math.max(truth[i], finite(predicted[i], truth[i])));
    }
    return Scale.around(low, high, start, end, false);
  }

  private static double finite(double number, double otherwise) {
    return Double.isFinite(number) ? number : otherwise;
  }

  private void point(double x, double y) {
    int nearest = -1;
    double best = REACH * REACH;
    if (truth.length > 0) {
      Scale xs = xScale();
      Scale ys = yScale();
      for (int i = 0; i < truth.length; i++) {
        double dx = xs.pixel(truth[i]) - x;
        double dy = ys.pixel(predicted[i]) - y;
        if (dx * dx + dy * dy < best) {
          best = dx * dx + dy * dy;
          nearest = i;
        }
      }
    }
    if (nearest == pointed.get()) return;
    pointed.set(nearest);
    requestLayout();
  }

  private StyleableProperty<Color> colour(
      String name, Function<ScatterView, StyleableProperty<Color>> property, String fallback) {
    StyleableProperty<Color> made =
        STYLES.createStyleableColorProperty(
            this, name.substring(1), name, property, Color.web(fallback));
    ((Observable) made).addListener(changed -> requestLayout()); // another theme
    return made;
  }
}
