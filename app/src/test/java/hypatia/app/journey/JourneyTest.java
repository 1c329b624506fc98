package hypatia.app.journey;

import hypatia.app.Composition;
import hypatia.app.command.Command;
import hypatia.app.session.Preferences.ThemeChoice;
import hypatia.app.session.PreferencesModel;
import hypatia.app.testing.GivenFiles;
import hypatia.app.testing.Mouse;
import hypatia.app.testing.PictureOnFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person at the real window: what is done here is done with mouse and keys, what is known is read
 * from the screen. Only the system's file dialogs are answered for them.
 */
@ExtendWith(PictureOnFailure.class)
abstract class JourneyTest extends ApplicationTest {
  /** Relative to the app's module folder, where its tests run. */
  static final Path IRIS = Path.of("..", "sample-projects", "iris", "data", "iris.csv");

  final GivenFiles files = new GivenFiles();
  Path folder;
  Stage stage;
  int clicks;

  @Override
  public void start(Stage first) throws IOException {
    folder = Files.createTempDirectory("hypatia-journey");
    PreferencesModel preferences = preferences();
    preferences.change(p -> p.withTheme(ThemeChoice.LIGHT));
    Composition.followTheme(preferences);
    open(first);
  }

  /** TestFX knows only the first window; one that stays would be found by the next test. */
  @AfterEach
  void closeWindow() {
    interact(() -> stage.close());
  }

  private PreferencesModel preferences() {
    return PreferencesModel.in(folder.resolve("state"));
  }

  private void open(Stage window) {
    stage = window;
    new Composition(window, preferences(), session -> files).open(null);
  }

  /** Starts the program once more, with nothing left of the first time but its files. */
  void openAnotherWindow() {
    interact(() -> open(new Stage()));
  }

  void until(String what, BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain until " + what + ".", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  boolean isSeen(String query) {
    return !seen(query).isEmpty();
  }

  private Set<Node> seen(String query) {
    return lookup(query).match((Node node) -> isOnScreen(node)).queryAll();
  }

  private boolean isOnScreen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return node.getScene() != null && node.getScene().getWindow().isShowing();
  }

  /** The first node that a selector names and that is shown. */
  Node node(String query) {
    until(query + " is there", () -> isSeen(query));
    return seen(query).iterator().next();
  }

  /** What stands there. */
  String text(String query) {
    Node node = node(query);
    return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
  }

  Mouse mouse(Node on) {
    return new Mouse(this, on);
  }

  static Point2D middle(Node node) {
    Bounds bounds = node.getLayoutBounds();
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  void click(Node node) {
    clicks++;
    mouse(node).click(middle(node));
  }

  void click(String query) {
    click(node(query));
  }

  /** Answers a question by the button with this text. */
  void press(String text) {
    until(text + " can be pressed", () -> button(text) != null);
    click(button(text));
  }

  private Node button(String text) {
    return lookup(".question .button")
        .match((Node node) -> isOnScreen(node) && text.equals(((Labeled) node).getText()))
        .queryAll()
        .stream()
        .filter(node -> !node.isDisabled())
        .findFirst()
        .orElse(null);
  }

  void keys(KeyCode... keys) {
    mouse(stage.getScene().getRoot()).keys(keys);
  }

  void type(String text) {
    mouse(stage.getScene().getRoot()).type(text);
  }

  /** Clicks into a field and types over what is there. */
  void fill(String field, String text) {
    click(field);
    keys(KeyCode.CONTROL, KeyCode.A);
    type(text);
  }

  void run(Command command) {
    switch (command) {
      case QUIT -> keys(KeyCode.CONTROL, KeyCode.Q);
      case SAVE -> keys(KeyCode.CONTROL, KeyCode.S);
      case TRAIN -> keys(KeyCode.CONTROL, KeyCode.ENTER);
      default -> click("#tab-" + command.name().toLowerCase(Locale.ROOT));
    }
  }

  /** How many blocks the status bar counts; small cards are drawn, and are no nodes to be found. */
  int blocks() {
    return Integer.parseInt(text("#status-totals").split(" ")[0]);
  }

  /** Starts a project from the Iris table, up to where it can be trained. */
  void startFromIris() {
    files.answer(IRIS);
    click("#start-new_from_data");
    until("a network is proposed", () -> blocks() == 7);
    until("it can be trained", () -> !node("#tool-train").isDisabled() && isSeen("#data-columns"));
  }

  /** Sets more epochs than anybody waits for, and trains. */
  void trainForLong() {
    run(Command.SHOW_TRAINING);
    Node epochs = node("#property-epochs .text-field");
    interact(epochs::requestFocus); // it may be scrolled out of view, where only Tab leads
    keys(KeyCode.CONTROL, KeyCode.A);
    type("200000");
    run(Command.TRAIN);
    until("it trains", () -> text("#training-state").equals("Training"));
  }

  /** Which epoch the running training is in; 0 before the first news. */
  int epoch() {
    String facts = text("#training-facts");
    if (!facts.startsWith("Epoch ")) return 0;
    return Integer.parseInt(facts.substring(6).split(" ")[0].replaceAll("\\D", ""));
  }

  /** Drags a block from the palette to a place of the canvas, in pixels. */
  void dragToCanvas(String type, double x, double y) {
    Node entry = node("#palette-" + type);
    Point2D target = entry.sceneToLocal(node("#canvas").localToScene(x, y));
    mouse(entry).drag(middle(entry), target);
  }

  /** Drags from one port's dot to another's; ports count from the top. */
  void wire(String from, int output, String to, int input) {
    Node start = port(from, ".out", output);
    Node end = port(to, ".in", input);
    Point2D target = start.sceneToLocal(end.localToScene(middle(end)));
    mouse(start).drag(middle(start), target);
  }

  Node port(String block, String side, int index) {
    Node card = node("#block-" + block);
    return from(card).lookup(".port" + side).queryAll().stream().skip(index).findFirst().get();
  }
}
