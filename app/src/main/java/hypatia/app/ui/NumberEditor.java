package hypatia.app.ui;

import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A number: typed, or stepped with the buttons or the keys up and down; a whole number by one, a
 * real one by a factor, since rates are chosen by their magnitude.
 */
final class NumberEditor implements PropertyField.Editor {
  private static final double FACTOR = 2;

  private final boolean whole;
  private final Property<?> property;
  private final PropertyField.Edits edits;
  private final TextField field = new TextField();
  private final HBox box;
  private boolean showing;

  NumberEditor(boolean whole, Property<?> property, PropertyField.Edits edits) {
    this.whole = whole;
    this.property = property;
    this.edits = edits;
    HBox.setHgrow(field, Priority.ALWAYS);
    box = new HBox(field, stepper(Feather.MINUS, false), stepper(Feather.PLUS, true));
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("number-editor");
    field.textProperty().addListener((o, before, now) -> typed(now));
    field.focusedProperty().addListener((o, before, now) -> Editors.leaveIf(!now, edits));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) return;
          step(event.getCode() == KeyCode.UP);
          event.consume();
        });
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Object value) {
    String text = text((Number) value);
    boolean same = parse(field.getText()) != null && value.equals(parse(field.getText()));
    if (same) return; // do not rewrite what the user is typing: 0.10 on the way to 0.105
    showing = true;
    field.setText(text);
    showing = false;
  }

  private void typed(String text) {
    if (showing) return;
    Number value = parse(text);
    if (value == null) {
      edits.refused(property.title() + " must be a " + (whole ? "whole number." : "number."));
    } else {
      edits.edited(value);
    }
  }

  private Number parse(String text) {
    if (whole) {
      OptionalLong value = NumberText.whole(text);
      return value.isPresent() ? value.getAsLong() : null;
    }
    OptionalDouble value = NumberText.real(text);
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private void step(boolean up) {
    Number value = parse(field.getText());
    if (value == null) return;
    field.setText(text(stepped(value, up)));
    field.end();
  }

  private Number stepped(Number value, boolean up) {
    if (property.kind() instanceof PropertyKind.WholeNumber range) {
      long next = value.longValue() + (up ? 1 : -1);
      return Math.max(range.min(), Math.min(range.max(), next));
    }
    PropertyKind.RealNumber range = (PropertyKind.RealNumber) property.kind();
    double now = value.doubleValue();
    double next = now == 0 ? (up ? 0.1 : -0.1) : up ? now * FACTOR : now / FACTOR;
    return Math.max(range.min(), Math.min(range.max(), next));
  }

  private String text(Number value) {
    return whole ? Long.toString(value.longValue()) : NumberText.of(value.doubleValue());
  }

  private Button stepper(Ikon icon, boolean up) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("tool-button");
    button.setFocusTraversable(false);
    button.setOnAction(event -> step(up));
    return button;
  }
}
