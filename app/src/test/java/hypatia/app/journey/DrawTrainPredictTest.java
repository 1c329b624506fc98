package hypatia.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.command.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From an empty canvas to a stored network that still knows the same after it is opened again. */
class DrawTrainPredictTest extends JourneyTest {
  private static final List<String> FLOWER = List.of("6.1", "2.9", "4.7", "1.4");

  @Test
  void theIrisNetworkIsDrawnTrainedAskedStoredAndOpenedAgain() {
    click("#start-new");
    chooseData();
    draw();
    assertEquals(8, blocks());
    assertFalse(isSeen(".count-badge"), "no problems");

    train();
    assertTrue(accuracy() >= 90, "accuracy " + accuracy());
    String said = predict();
    assertTrue(said.startsWith("versicolor"), said);

    Path place = folder.resolve("flowers.hypatia");
    files.answer(place);
    run(Command.SAVE);
    until("it is stored", () -> !stage.getTitle().startsWith("•") && Files.exists(place));
    run(Command.QUIT);
    until("the window is closed", () -> !stage.isShowing());

    openAnotherWindow();
    click("#start-open");
    until("it is open", () -> isSeen("#canvas") && blocks() == 8);
    assertEquals(said, predict());
  }

  private void chooseData() {
    run(Command.SHOW_DATA);
    files.answer(IRIS);
    click("#data-choose");
    until("the table is read", () -> isSeen("#data-columns"));
    assertEquals(List.of("Choose a Data File"), files.asked);
  }

  /** In all the ways in which blocks and wires can be made. */
  private void draw() {
    Node canvas = node("#canvas");
    mouse(canvas).click(new Point2D(30, 300));
    keys(KeyCode.CONTROL, KeyCode.MINUS);
    dragToCanvas("input", 95, 50);
    dragToCanvas("dense", 290, 50);
    wire("input-1", 0, "dense-1", 0);
    fill("#property-units .text-field", "10");

    addBySearch(480, 50, "tanh");
    wire("dense-1", 0, "tanh-1", 0);
    dropWireAndSearch("tanh-1", 600, 50, "dense");
    fill("#property-units .text-field", "3");
    addBySearch(300, 150, "softmax");
    wire("dense-2", 0, "softmax-1", 0);
    dragToCanvas("target", 300, 240);
    addBySearch(640, 230, "cross");
    wire("softmax-1", 0, "cross-entropy-1", 0);
    wire("target-1", 0, "cross-entropy-1", 1);

    dragToCanvas("relu", 100, 240); // a mistake
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(isSeen("#block-relu-1"));
    dragToCanvas("tanh", 192, 50); // into a wire, which takes it in
  }

  private void addBySearch(double x, double y, String words) {
    mouse(node("#canvas")).doubleClick(new Point2D(x, y));
    assertTrue(isSeen("#add-search"));
    type(words);
    keys(KeyCode.ENTER);
  }

  private void dropWireAndSearch(String block, double x, double y, String words) {
    Node start = port(block, ".out", 0);
    Point2D nowhere = start.sceneToLocal(node("#canvas").localToScene(x, y));
    mouse(start).drag(middle(start), nowhere);
    assertTrue(isSeen("#add-search"));
    type(words);
    keys(KeyCode.ENTER);
  }

  private void train() {
    click("#tool-train");
    until("it is trained", () -> text("#training-state").startsWith("All "));
  }

  /** In percent, on the examples that training never saw. */
  private double accuracy() {
    run(Command.SHOW_PREDICTION);
    click("#prediction-test");
    String share = text("#score-accuracy");
    return Double.parseDouble(share.replaceAll("[^0-9.]", ""));
  }

  /** Types a flower and reads the answer: the class, and how likely each is. */
  private String predict() {
    run(Command.SHOW_PREDICTION);
    click("#prediction-try");
    click("#input-sepal_length");
    for (String value : FLOWER) {
      keys(KeyCode.CONTROL, KeyCode.A);
      type(value);
      keys(KeyCode.TAB);
    }
    until("it answers", () -> isSeen("#answer-species .answer-class"));
    Node answer = node("#answer-species");
    return text("#answer-species .answer-class")
        + " "
        + from(answer).lookup(".probability-bars .label").queryAll().stream()
            .map(label -> ((Labeled) label).getText())
            .collect(Collectors.joining(" "));
  }
}
