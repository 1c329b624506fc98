package hypatia.app.ui;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One property in a form: its label, a control that follows from its kind, its help, and, while
 * what was typed is not allowed, why. Only allowed values are handed on, each as soon as it is
 * typed.
 */
public final class PropertyField extends VBox {
  private final Property<?> property;
  private final Editor editor;
  private final Label problem = new Label();

  /** The control of one kind. */
  interface Editor {
    Node node();

    /** Shows a value of the property's type, without telling the listener. */
    void show(Object value);
  }

  /** What an editor tells of. */
  interface Edits {
    /** The user chose or typed a value, allowed or not. */
    void edited(Object value);

    /** What was typed is no value at all, and why. */
    void refused(String why);

    /** The user is done here: what is not allowed is given up. */
    void left();
  }

  /**
   * @param signature what the data offer now, for choices of columns
   * @param present the value that holds now, of the property's type
   * @param edited hears of every new allowed value
   */
  public PropertyField(
      Property<?> property,
      Supplier<DataSignature> signature,
      Supplier<Object> present,
      Consumer<Object> edited) {
    this(property, signature, present, value -> Optional.empty(), edited);
  }

  /**
   * @param signature what the data offer now, for choices of columns
   * @param present the value that holds now, of the property's type
   * @param objection what else speaks against a value that the property allows, one sentence
   * @param edited hears of every new allowed value
   */
  public PropertyField(
      Property<?> property,
      Supplier<DataSignature> signature,
      Supplier<Object> present,
      Function<Object, Optional<String>> objection,
      Consumer<Object> edited) {
    this.property = property;
    setSpacing(4);
    setId("property-" + property.key());
    getStyleClass().add("property-field");
    problem.getStyleClass().add("problem-text");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.managedProperty());
    Edits edits =
        new Edits() {
          @Override
          public void edited(Object value) {
            String why = property.problem(value).or(() -> objection.apply(value)).orElse("");
            refused(why);
            if (why.isEmpty() && !value.equals(present.get())) edited.accept(value);
          }

          @Override
          public void refused(String why) {
            problem.setText(why);
            editor.node().pseudoClassStateChanged(Editors.WRONG, !why.isEmpty());
          }

          @Override
          public void left() {
            if (!problem.getText().isEmpty()) PropertyField.this.show(present.get());
          }
        };
    editor = Editors.of(property, signature, edits);
    Label title = new Label(property.title());
    title.setLabelFor(editor.node());
    Label help = new Label(property.help());
    help.getStyleClass().add("hint");
    help.setWrapText(true);
    if (property.kind() instanceof PropertyKind.Flag) getChildren().add(editor.node());
    else getChildren().addAll(title, editor.node());
    getChildren().addAll(problem, help);
    show(present.get());
  }

  /** Puts the label beside the control and the help under the mouse, for low panels. */
  public PropertyField beside() {
    Label title = new Label(property.title());
    title.setLabelFor(editor.node());
    title.setTooltip(new Tooltip(property.help()));
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox line = new HBox(10, title, editor.node());
    line.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("beside");
    getChildren().setAll(line, problem);
    return this;
  }

  public Property<?> property() {
    return property;
  }

  /** Whether something is typed here that is not allowed and so not handed on. */
  public boolean isBusy() {
    return !problem.getText().isEmpty();
  }

  /** Shows a value that was changed elsewhere. */
  public void show(Object value) {
    problem.setText("");
    editor.node().pseudoClassStateChanged(Editors.WRONG, false);
    editor.show(value);
  }
}
