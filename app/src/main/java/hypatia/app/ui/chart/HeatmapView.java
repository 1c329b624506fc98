package hypatia.app.ui.chart;

import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A square table of counts as colours: the diagonal in one colour, all else in another, the
 * stronger the larger its share of the row. Cells are pointed at and chosen with the mouse or, when
 * focused, with the arrow keys and Enter.
 */
public final class HeatmapView extends Region {
  /** Where a count stands. */
  public record Cell(int row, int column) {}

  private static final StyleablePropertyFactory<HeatmapView> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private final StyleableProperty<Color> right = colour("-heat-right", s -> s.right, "#4f46e5");
  private final StyleableProperty<Color> wrong = colour("-heat-wrong", s -> s.wrong, "#cf222e");
  private final StyleableProperty<Color> ground = colour("-heat-ground", s -> s.ground, "#f1f2f5");
  private final StyleableProperty<Color> text = colour("-heat-text", s -> s.text, "#1f2430");
  private final StyleableProperty<Color> label = colour("-heat-label", s -> s.label, "#5b6373");

  private final Canvas canvas = new Canvas();
  private final ReadOnlyObjectWrapper<Cell> pointed = new ReadOnlyObjectWrapper<>();
  private final SimpleObjectProperty<Cell> chosen = new SimpleObjectProperty<>();
  private List<String> classes = List.of();
  private List<List<Integer>> counts = List.of();

  public HeatmapView() {
    getStyleClass().add("heatmap-view");
    getChildren().add(canvas);
    setMinSize(120, 90);
    setPrefSize(320, 220);
    setFocusTraversable(true);
    pointed.addListener(seen -> requestLayout());
    chosen.addListener(seen -> requestLayout());
    focusedProperty().addListener((o, before, now) -> point(now ? pointed.get() : null));
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(at(event.getX(), event.getY())));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.isStillSincePress()) choose(at(event.getX(), event.getY()));
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Shows counts.
   *
   * @param names of rows and columns
   * @param newCounts as many rows as names, each with as many counts
   */
  public void show(List<String> names, List<List<Integer>> newCounts) {
    if (!names.equals(classes)) pointed.set(null);
    classes = List.copyOf(names);
    counts = newCounts;
    requestLayout();
  }

  /** The cell under the mouse or the keyboard; null for none. */
  public ReadOnlyObjectProperty<Cell> pointed() {
    return pointed.getReadOnlyProperty();
  }

  /** The cell that was clicked; a second click sets it to null. */
  public ObjectProperty<Cell> chosen() {
    return chosen;
  }

  /** The middle of a cell, in pixels of this view. */
  public Point2D middleOf(Cell cell) {
    HeatmapGrid grid = grid();
    return new Point2D(
        grid.x(cell.column()) + grid.width() / 2, grid.y(cell.row()) + grid.height() / 2);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (classes.isEmpty()) return;
    new HeatmapDrawing(
            g,
            grid(),
            right.getValue(),
            wrong.getValue(),
            ground.getValue(),
            text.getValue(),
            label.getValue())
        .draw(classes, counts, isFocused() || isHover() ? pointed.get() : null, chosen.get());
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }

  private HeatmapGrid grid() {
    return HeatmapGrid.fit(classes, getWidth(), getHeight());
  }

  private StyleableProperty<Color> colour(
      String name, Function<HeatmapView, StyleableProperty<Color>> property, String fallback) {
    StyleableProperty<Color> made =
        STYLES.createStyleableColorProperty(
            this, name.substring(1), name, property, Color.web(fallback));
    ((Observable) made).addListener(changed -> requestLayout()); // another theme
    return made;
  }

  private Cell at(double x, double y) {
    return classes.isEmpty() ? null : grid().at(x, y);
  }

  private void point(Cell cell) {
    pointed.set(cell);
    requestLayout();
  }

  private void choose(Cell cell) {
    if (cell != null) chosen.set(cell.equals(chosen.get()) ? null : cell);
  }

  private void key(KeyEvent event) {
    Cell now = pointed.get() == null ? new Cell(0, 0) : pointed.get();
    switch (event.getCode()) {
      case LEFT -> move(now.row(), now.column() - 1);
      case RIGHT -> move(now.row(), now.column() + 1);
      case UP -> move(now.row() - 1, now.column());
      case DOWN -> move(now.row() + 1, now.column());
      case ENTER, SPACE -> choose(now);
      case ESCAPE -> chosen.set(null);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int row, int column) {
    int last = classes.size() - 1;
    point(new Cell(Math.max(0, Math.min(last, row)), Math.max(0, Math.min(last, column))));
  }
}
