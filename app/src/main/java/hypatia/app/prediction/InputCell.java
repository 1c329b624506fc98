package hypatia.app.prediction;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows one input after another, as scrolling wants: name and remark, field and slider. */
final class InputCell extends VBox {
  private final Label name = new Label();
  private final Label remark = new Label();
  private final TextField field = new TextField();
  private final Slider slider = new Slider();
  private final ComboBox<String> choice = new ComboBox<>();
  private final HBox controls = new HBox(10);
  private final ChangeListener<Object> follower = (o, before, now) -> refresh();
  private InputValue value;
  private boolean refreshing;

  /**
   * @param leave told of the wish to go on (+1) or back (−1) with the Tab key
   */
  InputCell(IntConsumer leave) {
    getStyleClass().add("input-cell");
    setManaged(false); // the grid says where it lies and how large it is
    name.setMinWidth(40);
    name.getStyleClass().add("input-name");
    remark.getStyleClass().add("input-remark");
    remark.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(8, name, gap, remark);
    top.setAlignment(Pos.BASELINE_LEFT);
    field.getStyleClass().add("input-field");
    slider.setFocusTraversable(false);
    slider.getStyleClass().add(Styles.SMALL);
    slider.setMinWidth(40);
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox.setHgrow(choice, Priority.ALWAYS);
    controls.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(top, controls);
    field.textProperty().addListener((o, before, now) -> typed(now));
    slider.valueProperty().addListener((o, before, now) -> slid(now.doubleValue()));
    choice.valueProperty().addListener((o, before, now) -> typed(now));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, leave));
  }

  InputValue value() {
    return value;
  }

  /** Shows another input; null shows nothing. */
  void show(InputValue next) {
    if (next == value) return;
    if (value != null) {
      value.text().removeListener(follower);
      value.state().removeListener(follower);
      value.remark().removeListener(follower);
    }
    value = next;
    setVisible(next != null);
    if (next == null) return;
    arrange();
    refresh();
    next.text().addListener(follower);
    next.state().addListener(follower);
    next.remark().addListener(follower);
  }

  void focus() {
    if (value.isNumeric()) field.requestFocus();
    else choice.requestFocus();
    field.selectAll();
  }

  boolean hasFocus() {
    return field.isFocused() || choice.isFocused();
  }

  private void arrange() {
    refreshing = true;
    name.setText(value.name());
    name.setTooltip(new Tooltip(value.name()));
    if (value.isNumeric()) {
      field.setId("input-" + value.name());
      field.setAccessibleText(value.name());
      double low = value.column().minimum();
      double high = value.column().maximum();
      slider.setMin(Math.min(low, slider.getMax()));
      slider.setMax(high > low ? high : low + 1);
      slider.setMin(low);
      slider.setBlockIncrement(value.step());
      slider.setVisible(high > low);
      controls.getChildren().setAll(field, slider);
    } else {
      choice.setId("input-" + value.name());
      choice.setAccessibleText(value.name());
      choice.getItems().setAll(value.column().categories());
      controls.getChildren().setAll(choice);
    }
    refreshing = false;
  }

  private void refresh() {
    refreshing = true;
    String text = value.text().get();
    for (InputValue.State each : InputValue.State.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
          each == value.state().get());
    }
    remark.setText(value.remark().get());
    boolean odd = value.state().get() != InputValue.State.USUAL;
    remark.setTooltip(odd ? new Tooltip(value.remark().get()) : null);
    if (value.isNumeric()) {
      if (!text.equals(field.getText())) field.setText(text);
      OptionalDouble number = value.number();
      if (number.isPresent() && !slider.isValueChanging()) slider.setValue(number.getAsDouble());
    } else {
      choice.setValue(text);
    }
    refreshing = false;
  }

  private void typed(String text) {
    if (!refreshing && text != null) value.text().set(text);
  }

  private void slid(double number) {
    if (!refreshing) value.slide(number);
  }

  private void key(KeyEvent event, IntConsumer leave) {
    if (value == null) return;
    boolean steps = value.isNumeric();
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      leave.accept(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (steps && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      value.step(event.getCode() == KeyCode.UP);
      field.end();
      event.consume();
    }
  }
}
