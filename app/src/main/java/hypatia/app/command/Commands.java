package hypatia.app.command;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** What each {@link Command} does now, and whether it may. A command without a deed is disabled. */
public final class Commands {
  private static final class Deed {
    final BooleanProperty disabled = new SimpleBooleanProperty(true);
    final StringProperty text = new SimpleStringProperty();
    Runnable action = () -> {};
  }

  private final Map<Command, Deed> deeds = new EnumMap<>(Command.class);

  public Commands() {
    for (Command command : Command.values()) {
      Deed deed = new Deed();
      deed.text.set(command.text());
      deeds.put(command, deed);
    }
  }

  /** Says what a command does, always. */
  public void bind(Command command, Runnable action) {
    bind(command, Bindings.createBooleanBinding(() -> true), action);
  }

  /** Says what a command does, and when. */
  public void bind(Command command, ObservableBooleanValue enabled, Runnable action) {
    Deed deed = deeds.get(command);
    deed.action = action;
    deed.disabled.bind(Bindings.not(enabled));
  }

  /** Lets the text follow a state: "Undo Move Block". */
  public void describe(Command command, ObservableValue<String> text) {
    deeds.get(command).text.bind(text);
  }

  public ObservableBooleanValue disabled(Command command) {
    return deeds.get(command).disabled;
  }

  public boolean isEnabled(Command command) {
    return !deeds.get(command).disabled.get();
  }

  public ObservableValue<String> text(Command command) {
    return deeds.get(command).text;
  }

  /** Does it, if it may be done now. */
  public void run(Command command) {
    if (isEnabled(command)) deeds.get(command).action.run();
  }
}
