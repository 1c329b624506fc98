package hypatia.app.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.testing.Diagrams;
import hypatia.app.ui.chart.HeatmapView;
import hypatia.engine.data.CsvReader;
import hypatia.engine.data.Role;
import hypatia.engine.data.Table;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.train.Evaluation.ExampleResult;
import hypatia.engine.train.TargetEvaluation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class TestingTest extends PredictionTest {
  @Test
  void countsEveryExampleOnce() throws TimeoutException {
    test(Blossoms.kinds(folder));
    int rows = testing().chosen().get().rows().length;
    assertEquals("Test", testing().chosen().get().title());
    assertEquals(rows, sum(confusion()));
    assertEquals(rows, examples().getItems().size());
    String shown = lookup("#score-accuracy").queryAs(Label.class).getText();
    assertEquals(Figures.percent(confusion().accuracy()), shown);
    choose("All rows");
    assertEquals(120, sum(confusion()));
    double worst = testing().shown().get(0).loss();
    assertTrue(testing().shown().stream().allMatch(example -> example.loss() <= worst));
  }

  @Test
  void aFieldOfTheMatrixListsItsExamples() throws TimeoutException {
    test(Blossoms.kinds(folder));
    choose("All rows");
    HeatmapView matrix = lookup("#confusion-matrix").queryAs(HeatmapView.class);
    int[] pair = mistaken();
    HeatmapView.Cell cell = new HeatmapView.Cell(pair[0], pair[1]);
    int count = confusion().counts().get(pair[0]).get(pair[1]);
    moveTo(matrix.localToScreen(matrix.middleOf(cell)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        Sentences.of(confusion(), pair[0], pair[1]),
        lookup("#picture-sentence").queryAs(Label.class).getText());
    clickOn(matrix.localToScreen(matrix.middleOf(cell)));
    assertEquals(count, examples().getItems().size());
    assertTrue(lookup("#test-filter").query().isVisible());
    clickOn("#test-filter");
    assertEquals(120, examples().getItems().size());
    assertFalse(lookup("#test-filter").query().isVisible());
  }

  @Test
  void theMatrixIsCopiedAsATable() throws TimeoutException {
    test(Blossoms.kinds(folder));
    HeatmapView matrix = lookup("#confusion-matrix").queryAs(HeatmapView.class);
    interact(matrix::requestFocus);
    push(KeyCode.CONTROL, KeyCode.C);
    String[] lines = clipboard().split("\n");
    assertEquals("true \\ predicted\tround\ttall", lines[0]);
    assertEquals("round\t" + count(0, 0) + "\t" + count(0, 1), lines[1]);
    assertEquals("tall\t" + count(1, 0) + "\t" + count(1, 1), lines[2]);
  }

  @Test
  void anExampleCanBeTriedOut() throws TimeoutException {
    test(Blossoms.kinds(folder));
    interact(() -> examples().getSelectionModel().select(2));
    ExampleResult example = testing().shown().get(2);
    assertEquals(example.row(), model().example().get().row());
    clickOn("#test-try");
    assertTrue(lookup(".try-view").query().isVisible());
    Table table = testing().chosen().get().table();
    String width = table.column("width").orElseThrow().cells().text(example.row());
    assertEquals(width, input("width").text().get());
  }

  @Test
  void showsNumbersBesideTheTrueOnes() throws TimeoutException {
    test(Blossoms.prices(folder));
    assertTrue(testing().evaluation() instanceof TargetEvaluation.Fit);
    assertTrue(lookup("#fit-scatter").query().isVisible());
    TargetEvaluation.Fit fit = (TargetEvaluation.Fit) testing().evaluation();
    assertEquals(Figures.number(fit.mae(), 4), lookup("#score-mae").queryAs(Label.class).getText());
  }

  @Test
  void testsOnAnotherFile() throws TimeoutException {
    test(Blossoms.kinds(folder));
    Path file =
        Blossoms.write(
            folder.resolve("new.csv"),
            "width,height,colour,kind\n1,7,red,tall\n2,4,blue,round\n1,6,red,round\n");
    interact(() -> testing().testOn(file));
    until(() -> testing().tested().get().on().title().equals("new.csv"));
    assertEquals(3, sum(confusion()));
    Path wrong = Blossoms.write(folder.resolve("wrong.csv"), "width,height\n1,7\n");
    interact(() -> testing().testOn(wrong));
    until(() -> !testing().problem().get().isEmpty());
    Label instead = lookup("#test-instead").queryAs(Label.class);
    assertTrue(instead.isVisible());
    assertTrue(instead.getText().contains("colour"), instead.getText());
  }

  @Test
  void testsAgainWhileTrainingGoesOn() throws TimeoutException {
    open(Blossoms.kinds(folder));
    train(1_000_000);
    until(() -> view.model().learned().get() != null);
    clickOn("#prediction-test");
    until(() -> testing().tested().get() != null);
    TestModel.Tested first = testing().tested().get();
    until(() -> testing().tested().get() != first);
    assertTrue(session.training().active().get());
    interact(() -> session.training().stop());
    until(() -> !session.training().active().get());
  }

  @Test
  void looksAtOneOfSeveralTargets() throws TimeoutException {
    open(Blossoms.kinds(folder));
    interact(
        () ->
            session
                .document()
                .edit(
                    "Two targets",
                    now ->
                        now.withData(now.data().withColumnRole("colour", Role.TARGET))
                            .withDiagram(twoTargets())));
    until(() -> session.data().signature().get().targets().size() == 2);
    until(() -> session.training().ready().get());
    train(20);
    until(() -> model().answer().get().size() == 2);
    until(() -> !session.training().active().get());
    assertEquals(2, lookup(".answer").queryAll().size());
    clickOn("#prediction-test");
    until(() -> testing().tested().get() != null);
    ComboBox<String> targets = lookup("#test-target").queryComboBox();
    assertTrue(targets.isVisible());
    int rows = testing().chosen().get().rows().length;
    for (String target : List.copyOf(targets.getItems())) {
      interact(() -> targets.getSelectionModel().select(target));
      assertEquals(target, confusion().target());
      assertEquals(rows, sum(confusion()));
      assertEquals(rows, examples().getItems().size());
    }
  }

  @Test
  void predictsAFileToAFile() throws Exception {
    learn(Blossoms.kinds(folder));
    toRead =
        Blossoms.write(
            folder.resolve("new.csv"), "colour,height,width,id\nred,7,1,a\nblue,3,2,b\n");
    toWrite = folder.resolve("out.csv");
    clickOn("#predict-file");
    until(() -> !said.isEmpty());
    assertEquals(List.of("Predicted 2 rows to out.csv."), said);
    Table written = CsvReader.read(toWrite);
    assertEquals(2, written.rows());
    assertEquals("a", written.column("id").orElseThrow().cells().text(0));
    assertEquals("tall", written.column("predicted_kind").orElseThrow().cells().text(0));
    assertEquals("round", written.column("predicted_kind").orElseThrow().cells().text(1));
    assertTrue(written.column("probability_tall").isPresent());
  }

  @Test
  void saysWhyAFileCannotBePredicted() throws Exception {
    learn(Blossoms.kinds(folder));
    toRead = Blossoms.write(folder.resolve("new.csv"), "width,height\n1,2\n");
    toWrite = folder.resolve("out.csv");
    clickOn("#predict-file");
    until(() -> !said.isEmpty());
    assertTrue(said.get(0).contains("colour"), said.get(0));
    assertFalse(Files.exists(toWrite));
    assertFalse(lookup("#predict-file").query().isDisabled());
  }

  private static Diagram twoTargets() {
    return Diagram.of(
        List.of(
            Diagrams.block("input", "Sizes", 0, 0),
            Diagrams.block("dense", "A", 300, 0, "units", 2L),
            Diagrams.block("dense", "B", 300, 200, "units", 2L),
            Diagrams.block("target", "Kind", 0, 300, "columns", List.of("kind")),
            Diagrams.block("target", "Colour", 0, 400, "columns", List.of("colour")),
            Diagrams.block("cross-entropy", "Loss A", 600, 0, "form", "logits"),
            Diagrams.block("cross-entropy", "Loss B", 600, 200, "form", "logits")),
        List.of(
            Diagrams.wire("sizes.x", "a.x"),
            Diagrams.wire("sizes.x", "b.x"),
            Diagrams.wire("a.y", "loss-a.prediction"),
            Diagrams.wire("b.y", "loss-b.prediction"),
            Diagrams.wire("kind.t", "loss-a.target"),
            Diagrams.wire("colour.t", "loss-b.target")));
  }

  private void test(Path table) throws TimeoutException {
    learn(table);
    clickOn("#prediction-test");
    until(() -> testing().tested().get() != null);
  }

  private void choose(String title) throws TimeoutException {
    interact(
        () ->
            testing().offered().stream()
                .filter(rows -> rows.title().equals(title))
                .findFirst()
                .ifPresent(testing().chosen()::set));
    until(() -> testing().tested().get().on().title().equals(title));
  }

  private TargetEvaluation.Confusion confusion() {
    return (TargetEvaluation.Confusion) testing().evaluation();
  }

  private int count(int truth, int predicted) {
    return confusion().counts().get(truth).get(predicted);
  }

  private static int sum(TargetEvaluation.Confusion confusion) {
    return confusion.counts().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
  }

  /** Two different classes of which one was taken for the other; else the first class itself. */
  private int[] mistaken() {
    if (count(0, 1) > 0) return new int[] {0, 1};
    return count(1, 0) > 0 ? new int[] {1, 0} : new int[] {0, 0};
  }

  @SuppressWarnings("unchecked")
  private TableView<ExampleResult> examples() {
    return lookup("#test-examples").queryAs(TableView.class);
  }

  private String clipboard() {
    String[] text = new String[1];
    interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }
}
