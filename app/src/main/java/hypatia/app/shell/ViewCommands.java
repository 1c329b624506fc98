package hypatia.app.shell;

import hypatia.app.command.Command;
import hypatia.app.command.CommandPalette;
import hypatia.app.command.Commands;
import hypatia.app.session.Preferences.ThemeChoice;
import hypatia.app.session.Session;
import hypatia.app.session.TrainingModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;

/** Undo, training, what is shown, how it looks, and help. */
final class ViewCommands {
  private final Session session;
  private final Workbench workbench;
  private final ObservableBooleanValue working;

  /**
   * @param working whether a project is in view rather than the start page
   */
  ViewCommands(Session session, Workbench workbench, ObservableBooleanValue working) {
    this.session = session;
    this.workbench = workbench;
    this.working = working;
  }

  void bind(Commands commands) {
    bindHistory(commands);
    bindTraining(commands);
    for (Command panel : workbench.panels()) {
      commands.bind(panel, working, () -> workbench.show(panel));
    }
    bindFold(commands, Command.TOGGLE_PALETTE, "Palette", workbench.paletteShown());
    bindFold(commands, Command.TOGGLE_INSPECTOR, "Inspector", workbench.inspectorShown());
    bindFold(commands, Command.TOGGLE_PANELS, "Lower Panels", workbench.panelsShown());
    commands.bind(Command.THEME_LIGHT, () -> choose(ThemeChoice.LIGHT));
    commands.bind(Command.THEME_DARK, () -> choose(ThemeChoice.DARK));
    commands.bind(Command.THEME_SYSTEM, () -> choose(ThemeChoice.SYSTEM));
  }

  void bindHelp(Commands commands, Window window, Dialogs dialogs) {
    commands.bind(Command.COMMAND_PALETTE, () -> CommandPalette.open(window, commands));
    commands.bind(Command.ABOUT, () -> dialogs.page("About Hypatia", new AboutPage()));
  }

  private void bindHistory(Commands commands) {
    var document = session.document();
    commands.bind(Command.UNDO, document.undoLabel().isNotNull().and(isWorking()), document::undo);
    commands.bind(Command.REDO, document.redoLabel().isNotNull().and(isWorking()), document::redo);
    commands.describe(
        Command.UNDO, document.undoLabel().map(label -> "Undo " + label).orElse("Undo"));
    commands.describe(
        Command.REDO, document.redoLabel().map(label -> "Redo " + label).orElse("Redo"));
  }

  private void bindTraining(Commands commands) {
    TrainingModel training = session.training();
    training
        .active()
        .addListener(
            (o, before, now) -> {
              if (now && workbench.panels().contains(Command.SHOW_TRAINING)) {
                workbench.show(Command.SHOW_TRAINING);
              }
            });
    BooleanBinding mayTrain = isWorking().and(Bindings.not(training.active()));
    commands.bind(Command.TRAIN, mayTrain, () -> train(training::startOver));
    commands.bind(
        Command.TRAIN_MORE,
        mayTrain.and(training.learned().isNotNull()),
        () -> train(training::trainMore));
    commands.bind(Command.PAUSE, training.active(), this::pauseOrResume);
    commands.describe(
        Command.PAUSE,
        training.state().map(s -> s == TrainingModel.State.PAUSED ? "Resume" : "Pause"));
    commands.describe(
        Command.TRAIN, training.learned().map(learned -> "Start Over").orElse("Train"));
    commands.bind(Command.STOP, training.active(), training::stop);
  }

  private void train(Runnable start) {
    var document = session.document();
    boolean diagramWrong = document.checked().get() && document.analysis().getValue().hasErrors();
    if (!session.training().obstacle().isEmpty() && diagramWrong) {
      workbench.show(Command.SHOW_PROBLEMS);
    }
    start.run();
  }

  private void pauseOrResume() {
    TrainingModel training = session.training();
    if (training.state().get() == TrainingModel.State.PAUSED) training.resume();
    else training.pause();
  }

  private void bindFold(Commands commands, Command command, String what, BooleanProperty shown) {
    commands.bind(command, working, () -> shown.set(!shown.get()));
    commands.describe(command, shown.map(now -> (now ? "Hide " : "Show ") + what));
  }

  private void choose(ThemeChoice choice) {
    session.preferences().change(now -> now.withTheme(choice));
  }

  private BooleanBinding isWorking() {
    return Bindings.createBooleanBinding(working::get, working);
  }
}
