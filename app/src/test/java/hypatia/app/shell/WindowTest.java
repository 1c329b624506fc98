package hypatia.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.Composition;
import hypatia.app.command.Command;
import hypatia.app.session.DocumentModel;
import hypatia.app.session.Preferences.ThemeChoice;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.app.session.Session;
import hypatia.app.testing.Mouse;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.project.NewProject;
import hypatia.engine.project.ProjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, worked on with mouse and keys. */
class WindowTest extends ApplicationTest {
  private Path folder;
  private Composition composition;
  private Session session;
  private Stage stage;

  @Override
  public void start(Stage shown) throws IOException {
    stage = shown;
    folder = Files.createTempDirectory("hypatia-window");
    StringBuilder rows = new StringBuilder("length,width,kind\n");
    for (int i = 0; i < 60; i++) rows.append(i % 7).append(",2.5,").append(i % 2).append("x\n");
    Path table = Files.writeString(folder.resolve("trees.csv"), rows);
    ProjectStore.save(NewProject.fromData(table), folder.resolve("samples/trees"));
    System.setProperty("hypatia.samples", folder.resolve("samples").toString());
    PreferencesModel preferences = PreferencesModel.in(folder.resolve("state"));
    preferences.change(p -> p.withTheme(ThemeChoice.LIGHT));
    Composition.followTheme(preferences);
    composition = new Composition(stage, preferences);
    session = composition.session();
    composition.open(null);
  }

  @AfterEach
  void forget() {
    System.clearProperty("hypatia.samples");
  }

  private DocumentModel document() {
    return session.document();
  }

  private Diagram diagram() {
    return document().diagram().getValue();
  }

  private void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come about.", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void startEmpty() {
    click("#start-new");
    until(() -> lookup("#canvas").tryQuery().isPresent());
  }

  private Node node(String query) {
    return lookup(query).query();
  }

  private void click(String query) {
    Node node = node(query);
    mouse(node).click(middle(node));
  }

  private Mouse mouse(Node on) {
    return new Mouse(this, on);
  }

  private static Point2D middle(Node node) {
    var bounds = node.getLayoutBounds();
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private void dragToCanvas(String type, double x, double y) {
    Node entry = node("#palette-" + type);
    Node canvas = node("#canvas");
    Point2D target = entry.sceneToLocal(canvas.localToScene(x, y));
    mouse(entry).drag(middle(entry), target);
  }

  private void keys(KeyCode... keys) {
    mouse(node("#canvas")).keys(keys);
  }

  private void undo() {
    keys(KeyCode.CONTROL, KeyCode.Z);
  }

  @Test
  void aBlockIsDraggedFromThePaletteChangedInTheInspectorAndUndone() {
    startEmpty();
    dragToCanvas("dense", 300, 200);
    assertEquals(1, diagram().blocks().size());
    Block dense = diagram().blocks().iterator().next();
    assertEquals("dense", dense.type());
    assertEquals(Selection.ofBlocks(List.of(dense.id())), session.selection().get());

    TextField units = (TextField) node("#property-units .text-field");
    mouse(units).click(middle(units));
    mouse(units).keys(KeyCode.CONTROL, KeyCode.A);
    mouse(units).type("128");
    assertEquals(128L, diagram().block(dense.id()).properties().get("units"));
    assertEquals("128", units.getText());

    mouse(units).type("x");
    assertEquals(128L, diagram().block(dense.id()).properties().get("units"), "not allowed");
    assertTrue(lookup(".problem-text").queryAll().stream().anyMatch(Node::isVisible));

    mouse(units).keys(KeyCode.TAB);
    click("#tool-undo");
    assertTrue(diagram().block(dense.id()).properties().isEmpty(), "typing is one step");
    click("#tool-undo");
    assertTrue(diagram().isEmpty());
    click("#tool-redo");
    assertEquals(List.of(dense), List.copyOf(diagram().blocks()));
  }

  @Test
  void aBlockIsAddedByKeysAlone() {
    startEmpty();
    Node search = node("#palette-search");
    mouse(search).click(middle(search));
    mouse(search).type("entropy");
    assertEquals(1, lookup(".palette-entry").queryAll().size());
    mouse(search).keys(KeyCode.ENTER);
    assertEquals("cross-entropy", diagram().blocks().iterator().next().type());
  }

  @Test
  void aDropOutsideTheCanvasAddsNothing() {
    startEmpty();
    Node entry = node("#palette-dense");
    mouse(entry).drag(middle(entry), middle(entry).add(0, 200));
    assertTrue(diagram().isEmpty());
    assertTrue(lookup(".palette-ghost").queryAll().isEmpty());
  }

  @Test
  void aBlockIsRenamedInTheInspectorAndTypingKeepsItsPlace() {
    startEmpty();
    dragToCanvas("tanh", 300, 200);
    TextField name = (TextField) node("#block-name");
    mouse(name).click(middle(name));
    mouse(name).keys(KeyCode.CONTROL, KeyCode.A);
    mouse(name).type("Hidden part");
    assertEquals("Hidden part", diagram().blocks().iterator().next().name());
    assertTrue(name.isFocused());
  }

  @Test
  void problemsAreCountedAndLeadToTheirBlock() {
    startEmpty();
    dragToCanvas("tanh", 300, 200);
    until(() -> document().analysis().getValue().hasErrors());
    interact(() -> session.selection().clear());
    interact(() -> composition.commands().run(Command.SHOW_PROBLEMS));
    assertFalse(lookup("#tab-show_problems .count-badge").queryLabeled().getText().isEmpty());
    Node line =
        lookup(".diagnostic-card .label")
            .match((Node label) -> ((Labeled) label).getText().contains("Tanh"))
            .query();
    mouse(line).click(middle(line));
    assertEquals(1, session.selection().get().blocks().size());
  }

  @Test
  void aSampleOpensAsACopyAndTrainsByKeys() {
    until(() -> lookup("#sample-trees").tryQuery().isPresent());
    click("#sample-trees");
    until(() -> session.training().obstacle().isEmpty());
    assertEquals(null, session.project().location().get());
    assertTrue(stage.getTitle().startsWith("Trees"));
    interact(() -> document().edit("Short", p -> p.withTraining(p.training().withEpochs(5))));
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> session.training().history().size() == 5);
    until(() -> !session.training().active().get());
    assertTrue(stage.getTitle().startsWith("•"), "a trained run that is not stored");
  }

  @Test
  void thePanelsFoldAndComeBack() {
    startEmpty();
    double width = node(".inspector").getLayoutBounds().getWidth();
    keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertTrue(lookup(".inspector").tryQuery().isEmpty());
    keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(width, node(".inspector").getLayoutBounds().getWidth(), 2);
  }

  @Test
  void theDarkThemeIsChosenByKeysAndRemembered() {
    startEmpty();
    String light = Application.getUserAgentStylesheet();
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
    assertFalse(light.equals(Application.getUserAgentStylesheet()));
    assertEquals(ThemeChoice.DARK, PreferencesModel.in(folder.resolve("state")).get().theme());
  }

  @Test
  void theCommandPaletteFindsACommandByItsWords() {
    startEmpty();
    dragToCanvas("tanh", 300, 200);
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    Node search = node("#quick-pick-search");
    mouse(search).type("undo");
    mouse(search).keys(KeyCode.ENTER);
    assertTrue(diagram().isEmpty());
  }

  @Test
  void everyCommandDoesSomethingOnceAProjectIsOpen() {
    startEmpty();
    List<Command> needMore =
        List.of(
            Command.UNDO,
            Command.REDO,
            Command.CUT,
            Command.COPY,
            Command.DUPLICATE,
            Command.DELETE,
            Command.RENAME,
            Command.SHOW_DATA,
            Command.SHOW_TRAINING,
            Command.SHOW_PREDICTION,
            Command.TRAIN_MORE,
            Command.PAUSE,
            Command.STOP);
    for (Command command : Command.values()) {
      if (needMore.contains(command)) continue;
      assertTrue(composition.commands().isEnabled(command), command.name());
    }
  }

  @Test
  void closingAsksForWhatIsNotSaved() {
    startEmpty();
    dragToCanvas("tanh", 300, 200);
    keys(KeyCode.CONTROL, KeyCode.Q);
    until(() -> lookup(".question").tryQuery().isPresent());
    assertTrue(stage.isShowing());
    mouse(node(".question")).keys(KeyCode.ESCAPE);
    until(() -> lookup(".question").tryQuery().isEmpty());
    assertTrue(stage.isShowing());
    assertFalse(diagram().isEmpty());
  }
}
