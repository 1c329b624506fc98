package hypatia.app.prediction;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * All inputs in a scrolled grid. There are only as many cells as are in view, so a thousand inputs
 * cost no more than twenty.
 */
final class InputGrid extends Region {
  private static final double CELL = 58;
  private static final double NARROWEST = 236;
  private static final double WIDEST = 460;
  private static final double GAP = 22;
  private static final double BAR = 12;

  private final ObservableList<InputValue> inputs;
  private final Pane area = new Pane();
  private final ScrollBar bar = new ScrollBar();
  private final Label nothing = new Label("No input is called so.");
  private final List<InputCell> cells = new ArrayList<>();
  private final Runnable beyond;
  private int columns = 1;

  /**
   * @param beyond takes the focus when the Tab key leaves the last field
   */
  InputGrid(ObservableList<InputValue> inputs, Runnable beyond) {
    this.inputs = inputs;
    this.beyond = beyond;
    getStyleClass().add("input-grid");
    setMinSize(NARROWEST + BAR, CELL);
    nothing.getStyleClass().add("hint");
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener(seen -> requestLayout());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(area.widthProperty());
    clip.heightProperty().bind(area.heightProperty());
    area.setClip(clip);
    getChildren().addAll(area, bar, nothing);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    inputs.addListener((ListChangeListener<InputValue>) change -> requestLayout());
  }

  /** Brings an input into view and puts the cursor there. */
  void focus(int index) {
    double top = (double) (index / columns) * CELL;
    double low = Math.min(bar.getValue(), top);
    bar.setValue(Math.max(low, top + CELL - getHeight()));
    layout();
    cells.get(index % cells.size()).focus();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * NARROWEST + GAP + BAR;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 4 * CELL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    int inView = Math.max(1, (int) (height / CELL));
    int most = Math.max(1, (int) ((inner(width) + GAP) / (NARROWEST + GAP)));
    columns = Math.max(1, Math.min(most, (inputs.size() + inView - 1) / inView));
    int rows = (inputs.size() + columns - 1) / columns;
    double hidden = Math.max(0, rows * CELL - height);
    layoutBar(hidden, height);
    area.resizeRelocate(0, 0, width - BAR, height);
    nothing.setVisible(inputs.isEmpty());
    nothing.resizeRelocate(0, 8, width, nothing.prefHeight(-1));
    provide((inView + 2) * columns);
    double each = Math.min(WIDEST, (inner(width) - (columns - 1) * GAP) / columns);
    place((int) (bar.getValue() / CELL), each);
  }

  /** What the bar and a little air beside it leave. */
  private static double inner(double width) {
    return width - BAR - 8;
  }

  private void layoutBar(double hidden, double height) {
    bar.setVisible(hidden > 0);
    bar.setMax(hidden);
    bar.setVisibleAmount(hidden * height / (hidden + height));
    bar.setUnitIncrement(CELL);
    bar.setBlockIncrement(height);
    if (bar.getValue() > hidden) bar.setValue(hidden);
    bar.resizeRelocate(getWidth() - BAR, 0, BAR, height);
  }

  private void provide(int count) {
    if (cells.size() >= count) return;
    while (cells.size() < count) {
      InputCell cell = new InputCell(step -> leave(step));
      cells.add(cell);
      area.getChildren().add(cell);
    }
  }

  private void place(int firstRow, double width) {
    int first = firstRow * columns;
    for (int i = first; i < first + cells.size(); i++) {
      InputCell cell = cells.get(i % cells.size());
      InputValue input = i < inputs.size() ? inputs.get(i) : null;
      // What is typed next must not land in a field that scrolled away.
      if (cell.hasFocus() && cell.value() != input) requestFocus();
      cell.show(input);
      double x = i % columns * (width + GAP);
      double y = Math.floor((double) (i / columns) * CELL - bar.getValue());
      cell.resizeRelocate(x, y, width, CELL);
    }
  }

  private void scroll(ScrollEvent event) {
    if (!bar.isVisible()) return;
    double next = bar.getValue() - event.getDeltaY();
    bar.setValue(Math.max(0, Math.min(bar.getMax(), next)));
    event.consume();
  }

  private void leave(int step) {
    Node owner = getScene().getFocusOwner();
    int now = -1;
    for (InputCell cell : cells) {
      boolean inside = owner != null && cell.isVisible() && cell.hasFocus();
      if (inside) now = inputs.indexOf(cell.value());
    }
    int next = now + step;
    if (now < 0 || next < 0 || next >= inputs.size()) beyond.run();
    else focus(next);
  }
}
