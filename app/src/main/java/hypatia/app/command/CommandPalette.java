package hypatia.app.command;

import hypatia.app.ui.QuickPick;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;

/** All commands that may be done now, to be found by their words. */
public final class CommandPalette {
  private CommandPalette() {}

  public static void open(Window owner, Commands commands) {
    List<Command> possible =
        Stream.of(Command.values())
            .filter(command -> command != Command.COMMAND_PALETTE && commands.isEnabled(command))
            .toList();
    QuickPick.open(
        owner,
        "What do you want to do?",
        possible,
        command ->
            new QuickPick.Line(
                new FontIcon(command.icon()),
                command.menu().title() + ": " + commands.text(command).getValue(),
                command.shortcuts().get(0).getDisplayText()),
        commands::run);
  }
}
