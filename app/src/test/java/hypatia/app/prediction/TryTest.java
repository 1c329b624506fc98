package hypatia.app.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.train.Predicted;
import hypatia.engine.train.Predicted.ClassProbabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class TryTest extends PredictionTest {
  @Test
  void asksToTrainFirst() throws TimeoutException {
    open(Blossoms.kinds(folder));
    assertFalse(lookup("#prediction-try").query().localToScene(0, 0) == null);
    assertTrue(lookup(".empty-state").query().isVisible());
    learn(Blossoms.kinds(folder));
    assertFalse(lookup(".empty-state").query().isVisible());
  }

  @Test
  void answersWhileOneTypes() throws TimeoutException {
    learn(Blossoms.kinds(folder));
    type("width", "1");
    type("height", "7");
    interact(() -> input("colour").text().set("red"));
    until(() -> classes().best().equals("tall"));
    double before = share("tall");
    clickOn(field("height")).eraseText(1).write("1.5");
    until(() -> share("tall") < before);
    assertEquals(shownShare("tall"), Figures.percent(share("tall")));
    assertEquals(
        1, classes().probabilities().stream().mapToDouble(Double::doubleValue).sum(), 1e-5);
  }

  @Test
  void asksWithChosenCategories() throws TimeoutException {
    learn(Blossoms.kinds(folder));
    interact(() -> input("colour").text().set("red"));
    until(() -> !model().isAsking());
    double red = share("tall");
    ComboBox<String> box = lookup("#input-colour").queryComboBox();
    interact(() -> box.setValue("blue"));
    until(() -> share("tall") < red);
    assertEquals("blue", input("colour").text().get());
  }

  @Test
  void flagsWhatTrainingDidNotSeeAndStillAnswers() throws TimeoutException {
    learn(Blossoms.kinds(folder));
    type("width", "40");
    assertEquals(InputValue.State.OUTSIDE, input("width").state().get());
    List<String> remarks = new ArrayList<>();
    lookup(".input-remark").queryAllAs(Label.class).forEach(l -> remarks.add(l.getText()));
    assertTrue(
        remarks.stream().anyMatch(r -> r.startsWith("outside the training range")), remarks + "");
    until(() -> model().problem().get().isEmpty() && !model().isAsking());
  }

  @Test
  void saysWhatCannotBeRead() throws TimeoutException {
    learn(Blossoms.kinds(folder));
    List<Predicted> before = model().answer().get();
    type("width", "wide");
    Label problem = lookup("#prediction-problem").queryAs(Label.class);
    assertTrue(problem.isVisible());
    assertEquals("One value cannot be read: correct the marked field.", problem.getText());
    assertEquals(before, model().answer().get());
    type("width", "1.5");
    until(() -> !problem.isVisible());
  }

  @Test
  void stepsThroughRowsWithTheirTruth() throws TimeoutException {
    learn(Blossoms.kinds(folder));
    clickOn("#example-next");
    ExampleRows.Example first = model().example().get();
    assertEquals(first.values().get("width"), input("width").text().get());
    assertTrue(List.of("tall", "round").contains(first.truth().get("kind")));
    clickOn("#example-next");
    assertNotEquals(first.row(), model().example().get().row());
    clickOn("#example-previous");
    assertEquals(first, model().example().get());
    type("width", "1.11");
    assertNull(model().example().get());
  }

  @Test
  void followsARunningTraining() throws TimeoutException {
    open(Blossoms.kinds(folder));
    train(1_000_000);
    until(() -> !model().answer().get().isEmpty());
    List<List<Predicted>> heard = new ArrayList<>();
    interact(() -> model().answer().addListener((o, before, now) -> heard.add(now)));
    until(() -> heard.size() >= 4);
    assertTrue(session.training().active().get());
    assertNotEquals(heard.get(0), heard.get(3));
    assertTrue(lookup("#prediction-learning").query().isVisible());
    interact(() -> session.training().stop());
    until(() -> !session.training().active().get());
    assertFalse(lookup("#prediction-learning").query().isVisible());
    until(() -> !model().isAsking());
    assertNotNull(view.model().learned().get().run().orElse(null));
  }

  @Test
  void saysThatTheDrawingHasChanged() throws TimeoutException {
    learn(Blossoms.kinds(folder));
    Label note = lookup("#prediction-note").queryAs(Label.class);
    assertFalse(note.isVisible());
    Block dense = block("dense");
    interact(() -> session.document().apply(new DiagramEdit.SetProperty(dense.id(), "units", 5L)));
    assertTrue(note.isVisible());
    assertTrue(note.getText().startsWith("The drawing has changed since"), note.getText());
    interact(() -> session.document().undo());
    assertFalse(note.isVisible());
  }

  @Test
  void asksOnlyForColumnsThatAreDrawn() throws TimeoutException {
    open(Blossoms.kinds(folder));
    BlockId input = block("input").id();
    interact(
        () ->
            session
                .document()
                .apply(new DiagramEdit.SetProperty(input, "columns", List.of("height"))));
    until(() -> session.training().ready().get());
    train(5);
    until(() -> !session.training().active().get() && !model().answer().get().isEmpty());
    assertEquals(List.of("height"), model().inputs().stream().map(InputValue::name).toList());
  }

  @Test
  void findsItsWayAmongManyInputs() throws TimeoutException {
    learn(Blossoms.wide(folder, 300));
    assertEquals(300, model().inputs().size());
    int fields = lookup(".input-cell").queryAll().size();
    assertTrue(fields < 30, fields + " cells");
    clickOn("#input-search").write("v299");
    assertEquals(1, model().shown().size());
    interact(() -> model().search().set(""));
    clickOn("#input-v0");
    for (int i = 0; i < 40; i++) push(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("input-v40", view.getScene().getFocusOwner().getId());
  }

  @Test
  void showsNumbersInTheirUnit() throws TimeoutException {
    learn(Blossoms.prices(folder));
    Predicted.Number price = (Predicted.Number) model().answer().get().get(0);
    assertTrue(price.value() > 30_000 && price.value() < 600_000, price.text());
    Label shown = lookup(".answer-number").queryAs(Label.class);
    assertEquals(Figures.number(price.value()), shown.getText());
    Map<String, String> truth = model().example().get().truth();
    Label beside = lookup(".answer-truth").queryAs(Label.class);
    assertTrue(beside.getText().startsWith("In truth " + truth.get("price") + ", off by"));
  }

  private void type(String name, String text) {
    interact(() -> ((TextField) field(name)).setText(text));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TextField field(String name) {
    return lookup("#input-" + name).queryAs(TextField.class);
  }

  private ClassProbabilities classes() {
    return (ClassProbabilities) model().answer().get().get(0);
  }

  private double share(String name) {
    return classes().probabilities().get(classes().classes().indexOf(name));
  }

  private String shownShare(String name) {
    return lookup(".probability-bar").queryAllAs(javafx.scene.control.ListCell.class).stream()
        .filter(cell -> cell.getItem() instanceof ProbabilityBars.Share s && s.name().equals(name))
        .map(cell -> ((Label) cell.lookup(".percent")).getText())
        .findFirst()
        .orElse("not shown");
  }

  private Block block(String type) {
    Diagram diagram = session.document().diagram().getValue();
    return diagram.blocks().stream().filter(b -> b.type().equals(type)).findFirst().orElseThrow();
  }
}
