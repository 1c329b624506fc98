package hypatia.app.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.command.Command;
import org.junit.jupiter.api.Test;

/** How few clicks lie between a table and a first prediction. */
class FirstPredictionTest extends JourneyTest {
  /** Double-clicking the file in the system's dialog, which stands for both of its clicks. */
  private static final int IN_THE_FILE_DIALOG = 2;

  @Test
  void fromATableToAPredictionInAtMostEightClicks() {
    startFromIris();
    clicks += IN_THE_FILE_DIALOG;
    click("#tool-train");
    until("it is trained", () -> text("#training-state").startsWith("All "));
    run(Command.SHOW_PREDICTION);
    click("#example-next");
    until("it answers", () -> isSeen("#answer-species .answer-class"));
    assertTrue(text("#answer-species .answer-truth").startsWith("In truth "));
    assertTrue(clicks <= 8, clicks + " clicks");
  }
}
