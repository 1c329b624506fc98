package hypatia.app.data;

import hypatia.app.command.Command;
import hypatia.app.command.Commands;
import hypatia.app.session.DataState;
import hypatia.app.session.Notices;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.Session;
import hypatia.app.task.WindowThread;
import hypatia.app.task.Workshop;
import hypatia.app.testing.ChosenFile;
import hypatia.app.testing.Mouse;
import hypatia.app.testing.TestStage;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import hypatia.engine.data.Column;
import hypatia.engine.data.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The data panel over a real session, worked on with mouse and keys. */
abstract class DataPanelTest extends ApplicationTest implements Notices {
  final List<String> problems = new ArrayList<>();
  final List<String> commandsRun = new ArrayList<>();
  Path folder;
  final ChosenFile files = new ChosenFile();
  Workshop workshop;
  Session session;
  DataView view;

  @Override
  public void start(Stage stage) throws IOException {
    ThemeSheet.apply(Theme.LIGHT);
    folder = Files.createTempDirectory("hypatia-data");
    workshop = new Workshop(WindowThread.ofToolkit());
    session = new Session(workshop, PreferencesModel.in(folder.resolve("state")), this);
    Commands commands = new Commands();
    commands.bind(Command.NEW_FROM_DATA, () -> commandsRun.add("new"));
    commands.bind(Command.TRAIN, () -> commandsRun.add("train"));
    view = new DataView(session, commands, files);
    TestStage.show(stage, new Scene(view, 1200, 300));
  }

  @AfterEach
  void end() {
    workshop.close();
  }

  @Override
  public void say(String sentence) {}

  @Override
  public void problem(String sentence) {
    problems.add(sentence);
  }

  @Override
  public void fault(Throwable fault) {
    throw new AssertionError(fault);
  }

  /** Twelve plants of three kinds, with a note that is no number on line 5. */
  Path plants() throws IOException {
    StringBuilder rows = new StringBuilder("height,width,note,kind\n");
    for (int i = 0; i < 60; i++) {
      rows.append(i % 3 + 0.1 * i).append(',').append(5 - i % 3).append(',');
      rows.append(i == 3 ? "tall" : i % 2 == 0 ? "green" : "brown").append(',');
      rows.append(List.of("ash", "oak", "elm").get(i % 3)).append('\n');
    }
    return Files.writeString(folder.resolve("plants.csv"), rows);
  }

  void open(Path table) {
    interact(() -> session.project().startFromData(table, () -> {}));
    until(this::isReady);
  }

  boolean isReady() {
    return state().isReady();
  }

  DataState state() {
    return session.data().state().get();
  }

  Column column(String name) {
    return session.document().project().get().data().column(name).orElseThrow();
  }

  Role role(String name) {
    return column(name).role();
  }

  Node node(String query) {
    return from(view).lookup(query).query();
  }

  boolean isShown(String query) {
    return from(view).lookup(query).queryAll().stream().anyMatch(DataPanelTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  String text(String query) {
    return from(view).lookup(query).queryLabeled().getText();
  }

  void click(String query, KeyCode... held) {
    Node node = node(query);
    var bounds = node.getLayoutBounds();
    new Mouse(this, node).click(new Point2D(bounds.getCenterX(), bounds.getCenterY()), held);
  }

  void undo() {
    interact(() -> session.document().undo());
  }

  void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come about; problems: " + problems, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
