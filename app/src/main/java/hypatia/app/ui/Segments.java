package hypatia.app.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * One of a few choices, all in view. Each segment has the style class and the id ending of its
 * title in small letters.
 *
 * @param <T> what is chosen; values with different titles
 */
public final class Segments<T> extends HBox {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  /**
   * @param chosen hears what the user chooses; it is for the listener to {@link #show} it
   */
  public Segments(List<T> choices, Function<T, String> title, Consumer<T> chosen) {
    getStyleClass().add("segments");
    for (T choice : choices) {
      ToggleButton button = new ToggleButton(title.apply(choice));
      button.getStyleClass().setAll("segment", title.apply(choice).toLowerCase(Locale.ROOT));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            boolean already = !button.isSelected();
            button.setSelected(already);
            if (!already) chosen.accept(choice);
          });
      buttons.put(choice, button);
      getChildren().add(button);
    }
  }

  /** Gives the segments ids: this, a dash and their titles in small letters. */
  public void setIds(String prefix) {
    buttons.values().forEach(b -> b.setId(prefix + "-" + b.getText().toLowerCase(Locale.ROOT)));
  }

  /** Explains the choices. */
  public void explain(Function<T, String> help) {
    buttons.forEach((choice, button) -> button.setTooltip(new Tooltip(help.apply(choice))));
  }

  /** Shows what is chosen; null for nothing. */
  public void show(T value) {
    buttons.forEach((choice, button) -> button.setSelected(Objects.equals(choice, value)));
  }
}
