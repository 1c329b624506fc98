package hypatia.app.shell;

import hypatia.app.command.Command;
import hypatia.app.command.Commands;
import hypatia.app.session.ProjectModel;
import hypatia.app.session.Session;
import hypatia.app.session.TrainingModel;
import hypatia.app.ui.FileDialogs;
import hypatia.app.ui.QuickPick;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Opening, saving and closing projects, with the questions that keep work from being lost. */
public final class FileCommands {
  private final Session session;
  private final Window window;
  private final Dialogs dialogs;
  private final FileDialogs files;
  private final Runnable opened;
  private final Runnable quit;

  /**
   * @param opened a project is open now
   * @param quit nothing stands in the way of closing the window
   */
  FileCommands(
      Session session,
      Window window,
      Dialogs dialogs,
      FileDialogs files,
      Runnable opened,
      Runnable quit) {
    this.session = session;
    this.window = window;
    this.dialogs = dialogs;
    this.files = files;
    this.opened = opened;
    this.quit = quit;
  }

  void bind(Commands commands, ObservableBooleanValue working) {
    commands.bind(Command.NEW_FROM_DATA, this::newFromData);
    commands.bind(Command.NEW, this::newEmpty);
    commands.bind(Command.OPEN, this::chooseProject);
    commands.bind(Command.OPEN_RECENT, this::chooseRecent);
    commands.bind(Command.SAVE, working, () -> save(() -> {}));
    commands.bind(Command.SAVE_AS, working, () -> saveAs(() -> {}));
    commands.bind(Command.QUIT, this::close);
  }

  /** Opens a file that was dropped or named on the command line: a project or a table. */
  public void open(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    boolean project = Files.isDirectory(path) || name.endsWith(".hypatia");
    if (project || !Files.exists(path)) {
      afterLeaving(() -> session.project().open(path, opened));
    } else if (path.endsWith("project.json")) {
      afterLeaving(() -> session.project().open(path.toAbsolutePath().getParent(), opened));
    } else {
      afterLeaving(() -> session.project().startFromData(path, opened));
    }
  }

  /** Opens a sample as a copy without a name. */
  public void openSample(Path sample) {
    afterLeaving(() -> session.project().openCopy(sample, opened));
  }

  /** Asks what must be asked, then closes the window. */
  void close() {
    afterLeaving(quit);
  }

  private void newEmpty() {
    afterLeaving(
        () -> {
          session.project().startEmpty();
          opened.run();
        });
  }

  private void newFromData() {
    files
        .toOpen("New Project from Data", FileDialogs.Kind.TABLE)
        .ifPresent(file -> afterLeaving(() -> session.project().startFromData(file, opened)));
  }

  private void chooseProject() {
    files.toOpen("Open Project", FileDialogs.Kind.PROJECT).ifPresent(this::open);
  }

  private void chooseRecent() {
    List<String> recent = session.preferences().get().recent();
    QuickPick.open(
        window,
        "Open a recent project",
        recent,
        path ->
            new QuickPick.Line(
                new FontIcon(Feather.FILE),
                nameOf(path),
                String.valueOf(Path.of(path).getParent())),
        path -> open(Path.of(path)));
  }

  /** Stores the project, asking where if it has no place yet, and goes on. */
  private void save(Runnable done) {
    Path place = session.project().location().get();
    if (place == null) saveAs(done);
    else session.project().save(place, done);
  }

  private void saveAs(Runnable done) {
    Path name = Path.of(fileName(session.document().project().get().name()));
    Path proposed = session.project().folder().map(folder -> folder.resolve(name)).orElse(name);
    files
        .toSave("Save Project As", FileDialogs.Kind.PROJECT, proposed)
        .ifPresent(path -> session.project().save(withEnding(path), done));
  }

  private static Path withEnding(Path path) {
    boolean named = Files.isDirectory(path) || path.toString().endsWith(".hypatia");
    return named ? path : Path.of(path + ".hypatia");
  }

  /** Goes on when nothing can be lost any more; not at all if the user thinks again. */
  private void afterLeaving(Runnable next) {
    TrainingModel training = session.training();
    if (!training.active().get()) {
      afterSaving(next);
      return;
    }
    int answer =
        dialogs.ask(
            "A training is running. Stop it?",
            "What it has learned so far is kept and can be saved with the project.",
            List.of("Stop Training", "Keep Training"));
    if (answer != 0) return;
    training.whenOver(() -> afterSaving(next));
    training.stop();
  }

  private void afterSaving(Runnable next) {
    ProjectModel project = session.project();
    if (!project.unsaved().get()) {
      next.run();
      return;
    }
    String name = session.document().project().get().name();
    int answer =
        dialogs.ask(
            "Save the changes to “" + name + "”?",
            "Without saving, edits and trained parameters since the last save are lost.",
            List.of("Save", "Don't Save", "Cancel"));
    if (answer == 0) save(next);
    else if (answer == 1) next.run();
  }

  private static String nameOf(String path) {
    Path name = Path.of(path).getFileName();
    return name == null ? path : name.toString();
  }

  /** A project's name as a file may be called. */
  private static String fileName(String name) {
    return name.replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip() + ".hypatia";
  }
}
