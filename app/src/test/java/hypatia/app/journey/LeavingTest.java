package hypatia.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.command.Command;
import hypatia.engine.project.ProjectStore;
import hypatia.engine.train.TrainedRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Nothing is lost by leaving unless it is said so. */
class LeavingTest extends JourneyTest {
  @Test
  void closingDuringATrainingAsksAndKeepsWhatWasLearned() {
    startFromIris();
    trainForLong();
    until("some epochs are over", () -> epoch() > 20);

    run(Command.QUIT);
    assertEquals("A training is running. Stop it?", question());
    keys(KeyCode.ESCAPE);
    until("the question is gone", () -> !isSeen(".question"));
    int before = epoch();
    until("the training goes on", () -> epoch() > before);
    assertTrue(stage.isShowing());

    Path place = folder.resolve("kept.hypatia");
    files.answer(place);
    run(Command.QUIT);
    press("Stop Training");
    until("it asks whether to save", () -> isSeen(".question") && question().startsWith("Save"));
    press("Save");
    until("the window is closed", () -> !stage.isShowing());
    TrainedRun kept = ProjectStore.latestRun(place).orElseThrow();
    assertTrue(kept.history().size() > 20, kept.history().size() + " epochs");
    assertFalse(kept.ending().isFailure());
  }

  @Test
  void changesAreAskedForAndCancelLeavesAllAsItIs() {
    startFromIris();
    run(Command.QUIT);
    assertEquals("Save the changes to “Iris”?", question());
    press("Cancel");
    until("the question is gone", () -> !isSeen(".question"));
    assertTrue(stage.isShowing());
    assertEquals(7, blocks());

    run(Command.QUIT);
    press("Don't Save");
    until("the window is closed", () -> !stage.isShowing());
    assertEquals(List.of("New Project from Data"), files.asked);
  }

  @Test
  void savingOnTheWayOutStoresAndWhoThinksAgainStays() {
    startFromIris();
    files.answer(null);
    run(Command.QUIT);
    press("Save");
    until("the file is asked for", () -> files.asked.contains("Save Project As"));
    assertTrue(stage.isShowing(), "no file was chosen");

    Path place = folder.resolve("iris.hypatia");
    files.answer(place);
    run(Command.QUIT);
    press("Save");
    until("the window is closed", () -> !stage.isShowing());
    assertTrue(Files.exists(place));
  }

  private String question() {
    return text(".question .header-panel .label");
  }
}
