package hypatia.app.ui;

import atlantafx.base.controls.ToggleSwitch;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** The controls behind the kinds of properties. */
final class Editors {
  /** What is in the control is not allowed. */
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private Editors() {}

  static PropertyField.Editor of(
      Property<?> property, Supplier<DataSignature> signature, PropertyField.Edits edits) {
    PropertyKind kind = property.kind();
    if (kind instanceof PropertyKind.WholeNumber) return new NumberEditor(true, property, edits);
    if (kind instanceof PropertyKind.RealNumber) return new NumberEditor(false, property, edits);
    if (kind instanceof PropertyKind.Choice choice) return new ChoiceEditor(choice, edits);
    if (kind instanceof PropertyKind.Flag) return new FlagEditor(property.title(), edits);
    if (kind instanceof PropertyKind.Columns columns) {
      return new ColumnsEditor(columns.side(), signature, edits);
    }
    return new TextEditor(edits);
  }

  /** Free text. */
  private static final class TextEditor implements PropertyField.Editor {
    private final TextField field = new TextField();
    private boolean showing;

    TextEditor(PropertyField.Edits edits) {
      field
          .textProperty()
          .addListener(
              (o, before, now) -> {
                if (!showing) edits.edited(now);
              });
      field.focusedProperty().addListener((o, before, now) -> leaveIf(!now, edits));
    }

    @Override
    public Node node() {
      return field;
    }

    @Override
    public void show(Object value) {
      if (field.getText().equals(value)) return;
      showing = true;
      field.setText(value.toString());
      showing = false;
    }
  }

  /** One of a few options. */
  private static final class ChoiceEditor implements PropertyField.Editor {
    private final ComboBox<PropertyKind.Option> box;
    private boolean showing;

    ChoiceEditor(PropertyKind.Choice choice, PropertyField.Edits edits) {
      box = new ComboBox<>(FXCollections.observableList(choice.options()));
      box.setMaxWidth(Double.MAX_VALUE);
      box.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(PropertyKind.Option option) {
              return option == null ? "" : option.title();
            }

            @Override
            public PropertyKind.Option fromString(String text) {
              return null; // the box is not editable
            }
          });
      box.valueProperty()
          .addListener(
              (o, before, now) -> {
                if (!showing && now != null) edits.edited(now.id());
              });
    }

    @Override
    public Node node() {
      return box;
    }

    @Override
    public void show(Object value) {
      showing = true;
      box.getItems().stream()
          .filter(option -> option.id().equals(value))
          .findFirst()
          .ifPresent(box::setValue);
      showing = false;
    }
  }

  /** Yes or no. */
  private static final class FlagEditor implements PropertyField.Editor {
    private final ToggleSwitch toggle;
    private boolean showing;

    FlagEditor(String title, PropertyField.Edits edits) {
      toggle = new ToggleSwitch(title);
      toggle
          .selectedProperty()
          .addListener(
              (o, before, now) -> {
                if (!showing) edits.edited(now);
              });
    }

    @Override
    public Node node() {
      return toggle;
    }

    @Override
    public void show(Object value) {
      showing = true;
      toggle.setSelected((Boolean) value);
      showing = false;
    }
  }

  static void leaveIf(boolean left, PropertyField.Edits edits) {
    if (left) edits.left();
  }
}
