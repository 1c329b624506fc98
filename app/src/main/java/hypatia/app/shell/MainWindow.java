package hypatia.app.shell;

import hypatia.app.command.Command;
import hypatia.app.command.CommandControls;
import hypatia.app.command.Commands;
import hypatia.app.session.Preferences.WindowPlace;
import hypatia.app.session.Session;
import hypatia.app.ui.FileDialogs;
import hypatia.app.ui.SvgIcon;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Menu bar, tool bar, start page or workbench, status bar. */
public final class MainWindow {
  private final Stage stage;
  private final Session session;
  private final Commands commands;
  private final Pane overlay;
  private final Runnable opened;
  private final Workbench workbench;
  private final BooleanProperty working = new SimpleBooleanProperty(false);
  private final Dialogs dialogs;
  private final FileCommands files;
  private final StackPane centre = new StackPane();
  private final StatusBarView status;

  /**
   * @param overlay lies over everything and lets the mouse through; for ghosts of drags
   * @param fileDialogs asks for files
   * @param zoom of the canvas, 1 is 100 %
   * @param opened hears that another project is in view
   */
  public MainWindow(
      Stage stage,
      Session session,
      Commands commands,
      Workbench workbench,
      Pane overlay,
      FileDialogs fileDialogs,
      ObservableValue<? extends Number> zoom,
      Runnable opened) {
    this.stage = stage;
    this.session = session;
    this.commands = commands;
    this.workbench = workbench;
    this.overlay = overlay;
    this.opened = opened;
    dialogs = new Dialogs(stage);
    files =
        new FileCommands(session, stage, dialogs, fileDialogs, this::showWorkbench, this::closeNow);
    status = new StatusBarView(session, zoom);
    stage.titleProperty().bind(session.project().title());
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          files.close();
        });
  }

  /** Shows a page over the window. */
  public void page(String title, Node content) {
    dialogs.page(title, content);
  }

  /** Opening and saving, for the start page. */
  public FileCommands files() {
    return files;
  }

  /** Whether a project is in view rather than the start page. */
  public BooleanProperty working() {
    return working;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  void say(String sentence) {
    status.say(sentence);
  }

  /**
   * Fills the window and shows it.
   *
   * @param startPage shown while no project is open
   */
  public void open(Node startPage) {
    files.bind(commands, working);
    ViewCommands views = new ViewCommands(session, workbench, working);
    views.bind(commands);
    views.bindHelp(commands, stage, dialogs);
    commands.bind(Command.START_PAGE, () -> working.set(false));
    CommandControls controls = new CommandControls(commands);
    ToolBarView tools = new ToolBarView(controls);
    BorderPane frame = new BorderPane(centre);
    frame.getStyleClass().add("main-window");
    frame.setTop(new VBox(controls.menuBar(), tools));
    frame.setBottom(status);
    working.addListener(
        (o, before, now) -> centre.getChildren().setAll(now ? workbench : startPage));
    centre.getChildren().setAll(working.get() ? workbench : startPage);
    overlay.setMouseTransparent(true);
    overlay.setManaged(false);
    StackPane root = new StackPane(frame, overlay);
    Scene scene = new Scene(root, 1280, 800);
    controls.installFurtherShortcuts(scene);
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::dropped);
    stage.setScene(scene);
    for (int size : new int[] {32, 64, 128}) stage.getIcons().add(icon(size));
    place();
    stage.show();
  }

  private static Image icon(int size) {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return SvgIcon.ofApplication(size).snapshot(clear, null);
  }

  private void showWorkbench() {
    working.set(true);
    opened.run();
  }

  private void closeNow() {
    session
        .preferences()
        .change(
            now ->
                now.withWindow(
                    new WindowPlace(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized())));
    stage.close();
  }

  /** Where it was, if that is still on a screen. */
  private void place() {
    stage.setMinWidth(860);
    stage.setMinHeight(560);
    WindowPlace last = session.preferences().get().window();
    if (last == null) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(1440, screen.getWidth()));
      stage.setHeight(Math.min(900, screen.getHeight()));
      return;
    }
    boolean seen =
        !Screen.getScreensForRectangle(last.x() + 40, last.y(), last.width() - 80, 40).isEmpty();
    if (seen) {
      stage.setX(last.x());
      stage.setY(last.y());
    }
    stage.setWidth(last.width());
    stage.setHeight(last.height());
    stage.setMaximized(last.maximized());
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> paths = event.getDragboard().getFiles().stream().map(f -> f.toPath()).toList();
    event.setDropCompleted(!paths.isEmpty());
    event.consume();
    if (!paths.isEmpty()) files.open(paths.get(0));
  }
}
