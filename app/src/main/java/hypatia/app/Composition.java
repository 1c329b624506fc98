package hypatia.app;

import hypatia.app.canvas.CanvasActions;
import hypatia.app.canvas.CanvasView;
import hypatia.app.command.Command;
import hypatia.app.command.CommandControls;
import hypatia.app.command.Commands;
import hypatia.app.command.ShortcutsPage;
import hypatia.app.data.DataView;
import hypatia.app.inspector.InspectorView;
import hypatia.app.palette.BlockDrop;
import hypatia.app.palette.PaletteView;
import hypatia.app.prediction.PredictionView;
import hypatia.app.session.Preferences.ThemeChoice;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.Session;
import hypatia.app.shell.MainWindow;
import hypatia.app.shell.Panel;
import hypatia.app.shell.ProblemsView;
import hypatia.app.shell.WindowNotices;
import hypatia.app.shell.Workbench;
import hypatia.app.task.SystemAppearance;
import hypatia.app.task.WindowThread;
import hypatia.app.task.Workshop;
import hypatia.app.training.TrainingView;
import hypatia.app.ui.FileDialogs;
import hypatia.app.ui.SystemFileDialogs;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import hypatia.app.welcome.WelcomeView;
import hypatia.engine.lowering.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** Puts session, features and window together; the only place that knows them all. */
public final class Composition {
  private final WindowNotices notices = new WindowNotices();
  private final Workshop workshop = new Workshop(WindowThread.ofToolkit());
  private final Commands commands = new Commands();
  private final Session session;
  private final CanvasView canvas;
  private final MainWindow window;

  public Composition(Stage stage, PreferencesModel preferences) {
    this(
        stage,
        preferences,
        session -> new SystemFileDialogs(stage, () -> session.project().folder()));
  }

  /**
   * @param dialogs what asks for files
   */
  public Composition(
      Stage stage, PreferencesModel preferences, Function<Session, FileDialogs> dialogs) {
    session = new Session(workshop, preferences, notices);
    FileDialogs files = dialogs.apply(session);
    canvas = new CanvasView(session.document(), session.selection());
    Pane overlay = new Pane();
    PaletteView palette = new PaletteView(new CanvasDrop(), overlay);
    InspectorView inspector = new InspectorView(session.document(), session.selection());
    Workbench workbench = new Workbench(palette, canvas, inspector, panels(files));
    window =
        new MainWindow(
            stage,
            session,
            commands,
            workbench,
            overlay,
            files,
            canvas.zoomProperty(),
            this::showWhole);
    notices.speakThrough(window);
    session
        .project()
        .proposed()
        .addListener(
            (o, before, now) -> {
              if (now != null) workbench.show(Command.SHOW_DATA);
            });
    bindCanvas();
  }

  /** Applies the chosen theme now and whenever another one is chosen. */
  public static void followTheme(PreferencesModel preferences) {
    preferences
        .property()
        .addListener(
            (o, before, now) -> {
              if (before.theme() != now.theme()) ThemeSheet.apply(theme(now.theme()));
            });
    ThemeSheet.apply(theme(preferences.get().theme()));
  }

  public Session session() {
    return session;
  }

  public WindowNotices notices() {
    return notices;
  }

  public Commands commands() {
    return commands;
  }

  /**
   * Shows the window.
   *
   * @param path a project or table to open, or null for the start page
   */
  public void open(Path path) {
    WelcomeView welcome =
        new WelcomeView(
            session, commands, file -> window.files().open(file), window.files()::openSample);
    window.open(welcome);
    if (path != null) window.files().open(path);
  }

  /** Another project is open; the canvas may have no size before the next layout. */
  private void showWhole() {
    WindowThread.ofToolkit()
        .nextFrame(
            () -> {
              canvas.actions().fitAll();
              canvas.requestFocus();
            });
  }

  private static Theme theme(ThemeChoice choice) {
    boolean dark =
        choice == ThemeChoice.DARK || (choice == ThemeChoice.SYSTEM && SystemAppearance.isDark());
    return dark ? Theme.DARK : Theme.LIGHT;
  }

  private List<Panel> panels(FileDialogs files) {
    ProblemsView problems = new ProblemsView(session, this::reveal);
    TrainingView training = new TrainingView(session, new CommandControls(commands));
    DataView data = new DataView(session, commands, files);
    return List.of(
        Panel.plain(Command.SHOW_DATA, data),
        Panel.plain(Command.SHOW_TRAINING, training),
        Panel.plain(Command.SHOW_PREDICTION, new PredictionView(session, files)),
        new Panel(Command.SHOW_PROBLEMS, problems, problems.count(), problems.errors()));
  }

  /** Leads to what a problem is about; one that is of no block is about the data. */
  private void reveal(Diagnostic problem) {
    if (problem.block() != null || !problem.wires().isEmpty()) canvas.reveal(problem);
    else if (commands.isEnabled(Command.SHOW_DATA)) commands.run(Command.SHOW_DATA);
  }

  private void bindCanvas() {
    CanvasActions actions = canvas.actions();
    var working = window.working();
    BooleanBinding chosen =
        Bindings.createBooleanBinding(
            () -> working.get() && !session.selection().get().isEmpty(),
            working,
            session.selection().selectionProperty());
    commands.bind(Command.CUT, chosen, actions::cut);
    commands.bind(Command.COPY, chosen, actions::copy);
    commands.bind(Command.PASTE, working, actions::paste);
    commands.bind(Command.PASTE_WIRED, working, actions::pasteWithIncomingWires);
    commands.bind(Command.DUPLICATE, chosen, actions::duplicate);
    commands.bind(Command.DELETE, chosen, actions::delete);
    commands.bind(Command.SELECT_ALL, working, actions::selectAll);
    commands.bind(Command.ADD_BLOCK, working, actions::addBlock);
    commands.bind(Command.RENAME, chosen, actions::rename);
    commands.bind(Command.ZOOM_IN, working, actions::zoomIn);
    commands.bind(Command.ZOOM_OUT, working, actions::zoomOut);
    commands.bind(Command.ZOOM_RESET, working, actions::zoomReset);
    commands.bind(Command.ZOOM_FIT, working, actions::fitAll);
    commands.bind(Command.ZOOM_SELECTION, working, actions::fitSelection);
    commands.bind(
        Command.SHORTCUTS,
        () -> window.page("Keyboard and Mouse", new ShortcutsPage(canvas.help())));
    canvas.setOnStartFromData(() -> commands.run(Command.NEW_FROM_DATA));
    ContextMenu menu =
        new CommandControls(commands)
            .contextMenu(
                Command.CUT,
                Command.COPY,
                Command.PASTE,
                Command.DUPLICATE,
                Command.DELETE,
                null,
                Command.RENAME,
                Command.ADD_BLOCK,
                Command.SELECT_ALL,
                Command.ZOOM_FIT);
    canvas.setOnContextMenuRequested(
        event -> {
          menu.show(canvas, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
  }

  /** The palette's way to the canvas. */
  private final class CanvasDrop implements BlockDrop {
    @Override
    public boolean accepts(double sceneX, double sceneY) {
      return canvas.accepts(sceneX, sceneY);
    }

    @Override
    public void over(String typeId, double sceneX, double sceneY) {
      canvas.dragOver(typeId, sceneX, sceneY);
    }

    @Override
    public void exit() {
      canvas.dragExit();
    }

    @Override
    public void drop(String typeId, double sceneX, double sceneY) {
      canvas.addBlock(typeId, sceneX, sceneY);
    }

    @Override
    public void add(String typeId) {
      canvas.addBlock(typeId);
    }
  }
}
