package hypatia.app.command;

import hypatia.app.ui.HelpLine;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** All commands with their shortcuts, by menu, and what the mouse does. */
public final class ShortcutsPage extends FlowPane {
  /**
   * @param gestures what mouse and keys do on the canvas
   */
  public ShortcutsPage(List<HelpLine> gestures) {
    super(Orientation.VERTICAL, 36, 22);
    getStyleClass().add("shortcuts-page");
    setPrefWrapLength(470);
    for (Command.Menu menu : Command.Menu.values()) getChildren().add(group(menu));
    getChildren().add(group("On the canvas", gestures));
  }

  private static VBox group(String title, List<HelpLine> lines) {
    Label heading = new Label(title);
    heading.getStyleClass().add("section-title");
    VBox group = new VBox(5, heading);
    group.setPrefWidth(430);
    for (HelpLine help : lines) {
      Label what = new Label(help.what());
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox line = new HBox(10, what, gap, key(help.how()));
      line.setAlignment(Pos.CENTER_LEFT);
      group.getChildren().add(line);
    }
    return group;
  }

  private static VBox group(Command.Menu menu) {
    Label title = new Label(menu.title());
    title.getStyleClass().add("section-title");
    VBox group = new VBox(5, title);
    group.setPrefWidth(330);
    for (Command command : Command.values()) {
      if (command.menu() == menu) group.getChildren().add(line(command));
    }
    return group;
  }

  private static HBox line(Command command) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    String keys =
        command.shortcuts().stream()
            .map(KeyCombination::getDisplayText)
            .collect(Collectors.joining("  or  "));
    HBox line =
        new HBox(10, new FontIcon(command.icon()), new Label(command.text()), gap, key(keys));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label key(String keys) {
    Label label = new Label(keys);
    label.getStyleClass().add("hint");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
