package hypatia.app.shell;

import hypatia.app.command.Command;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * One of the lower panels.
 *
 * @param show the command that brings it to the front; gives title and icon
 * @param badge a short count beside the title, empty for none
 * @param alarming whether the badge counts something wrong
 */
public record Panel(
    Command show, Node content, ObservableValue<String> badge, ObservableValue<Boolean> alarming) {
  /** A panel that counts nothing. */
  public static Panel plain(Command show, Node content) {
    return new Panel(
        show, content, new SimpleObjectProperty<>(""), new SimpleObjectProperty<>(false));
  }
}
