package hypatia.app.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lines of a name and a value. */
final class Facts extends VBox {
  private final Map<String, Label> values = new LinkedHashMap<>();

  Facts() {
    setSpacing(6);
  }

  void set(String name, String value) {
    values.computeIfAbsent(name, this::add).setText(value);
  }

  /** The heading of a part of the page. */
  static Label section(String title) {
    Label label = new Label(title);
    label.getStyleClass().add("section-title");
    return label;
  }

  private Label add(String name) {
    Label title = new Label(name);
    title.getStyleClass().add("hint");
    Label value = new Label();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    value.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(8, title, gap, value);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
    return value;
  }
}
