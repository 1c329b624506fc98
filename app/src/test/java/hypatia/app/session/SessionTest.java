package hypatia.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.task.Workshop;
import hypatia.engine.block.DataSignature;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.Role;
import hypatia.engine.train.Predicted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table to a trained, stored and reopened project, without a window. */
class SessionTest {
  private final ManualWindow window = new ManualWindow();
  private final HeardNotices notices = new HeardNotices();
  private final Workshop workshop = new Workshop(window);
  @TempDir private Path folder;
  private Path table;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    Random random = new Random(3);
    StringBuilder rows = new StringBuilder("length,width,kind\n");
    for (int i = 0; i < 90; i++) {
      double at = i % 3;
      rows.append(at + 0.2 * random.nextGaussian()).append(',');
      rows.append(2 - at + 0.2 * random.nextGaussian()).append(',');
      rows.append(List.of("ash", "oak", "elm").get(i % 3)).append('\n');
    }
    table = Files.writeString(folder.resolve("trees.csv"), rows);
    session = newSession();
  }

  @AfterEach
  void end() {
    workshop.close();
  }

  private Session newSession() {
    return new Session(workshop, PreferencesModel.in(folder.resolve("state")), notices);
  }

  private void startFromTable() {
    List<String> opened = new ArrayList<>();
    session.project().startFromData(table, () -> opened.add("yes"));
    window.until(() -> !opened.isEmpty() && session.training().obstacle().isEmpty());
    session.document().edit("Shorten", p -> p.withTraining(p.training().withEpochs(30)));
  }

  @Test
  void whoTrainsBeforeAllIsReadAndCheckedIsNotTurnedAway() {
    startFromTable();
    List<String> done = new ArrayList<>();
    Path place = folder.resolve("trees.hypatia");
    session.project().save(place, () -> done.add("saved"));
    session.project().open(place, () -> done.add("opened"));
    window.until(() -> done.size() == 2);
    session.training().startOver();
    window.until(() -> session.training().state().get() == TrainingModel.State.FINISHED);
    assertEquals(List.of(), notices.problems);
  }

  @Test
  void aProjectThatIsOpenedAgainUnchangedHasItsDataAgain() {
    startFromTable();
    List<String> done = new ArrayList<>();
    Path place = folder.resolve("trees.hypatia");
    session.project().save(place, () -> done.add("saved"));
    for (int times = 2; times <= 3; times++) {
      int wanted = times;
      session.project().open(place, () -> done.add("opened"));
      window.until(() -> done.size() == wanted);
      window.until(() -> session.data().state().get().isReady());
      window.until(() -> session.document().checked().get());
      assertFalse(session.document().analysis().getValue().hasErrors());
    }
    session.project().startEmpty();
    session.project().startEmpty();
    window.until(() -> session.document().checked().get());
  }

  private void trainToTheEnd() {
    window.until(() -> session.document().checked().get());
    session.training().startOver();
    window.until(() -> !session.training().active().get());
    assertEquals(List.of(), notices.problems);
    assertEquals(TrainingModel.State.FINISHED, session.training().state().get());
  }

  private List<Predicted> predict(Session asked) {
    List<List<Predicted>> answers = new ArrayList<>();
    asked
        .training()
        .learned()
        .get()
        .predict(
            p -> p.predict(Map.of("length", "2", "width", "0")),
            answers::add,
            failure -> {
              throw new AssertionError(failure);
            });
    window.until(() -> !answers.isEmpty());
    return answers.get(0);
  }

  @Test
  void aTableIsTrainedStoredAndReopenedWithTheSamePrediction() {
    startFromTable();
    assertTrue(session.project().unsaved().get());
    trainToTheEnd();
    assertEquals(30, session.training().history().size());
    List<Predicted> before = predict(session);
    assertEquals("elm", before.get(0).text());

    Path file = folder.resolve("trees.hypatia");
    List<String> done = new ArrayList<>();
    session.project().save(file, () -> done.add("saved"));
    window.until(() -> !done.isEmpty());
    assertFalse(session.project().unsaved().get());
    assertEquals("Trees – Hypatia", session.project().title().get());
    assertEquals(List.of(file.toString()), session.preferences().get().recent());

    Session reopened = newSession();
    reopened.project().open(file, () -> done.add("opened"));
    window.until(() -> done.contains("opened") && reopened.training().obstacle().isEmpty());
    assertEquals(session.document().project().get(), reopened.document().project().get());
    assertEquals(30, reopened.training().history().size());
    assertEquals(before, predict(reopened));
    assertFalse(reopened.project().unsaved().get());
  }

  @Test
  void trainingPausesAnswersResumesAndStops() {
    startFromTable();
    session.document().edit("Long", p -> p.withTraining(p.training().withEpochs(1_000_000)));
    TrainingModel training = session.training();
    training.startOver();
    window.until(() -> training.history().size() > 2);
    training.pause();
    window.until(() -> training.state().get() == TrainingModel.State.PAUSED);
    assertNotNull(predict(session).get(0).text());
    assertFalse(training.ready().get());
    training.resume();
    window.until(() -> training.state().get() == TrainingModel.State.RUNNING);
    assertNotNull(predict(session).get(0).text());
    List<String> over = new ArrayList<>();
    training.whenOver(() -> over.add("yes"));
    training.stop();
    window.until(() -> !over.isEmpty());
    int epochs = training.history().size();

    session.document().edit("Short", p -> p.withTraining(p.training().withEpochs(2)));
    training.trainMore();
    window.until(() -> !training.active().get());
    assertEquals(epochs + 2, training.history().size());
    assertNotNull(training.previousRun().get());
  }

  @Test
  void rolesThatDoNotFitAreSaidAndTheNetworkKeepsItsShapes() {
    startFromTable();
    DataSignature before = session.data().signature().get();
    session
        .document()
        .edit("No target", p -> p.withData(p.data().withColumnRole("kind", Role.IGNORE)));
    window.until(() -> session.data().state().get().status() == DataState.Status.FAILED);
    assertTrue(session.data().state().get().problem().contains("target"));
    assertNotNull(session.data().state().get().table());
    assertEquals(before, session.data().signature().get());
    assertFalse(session.training().obstacle().isEmpty());
    session.document().undo();
    window.until(() -> session.training().obstacle().isEmpty());
  }

  @Test
  void statisticsFollowTheChosenType() {
    startFromTable();
    assertEquals(ColumnType.NUMERIC, session.data().state().get().statistics().get(0).type());
    session
        .document()
        .edit("Class", p -> p.withData(p.data().withColumnType("length", ColumnType.CATEGORY)));
    window.until(() -> session.data().state().get().status() != DataState.Status.LOADING);
    assertEquals(ColumnType.CATEGORY, session.data().state().get().statistics().get(0).type());
  }

  @Test
  void whatCannotBeOpenedIsOneSentenceAndChangesNothing() throws IOException {
    startFromTable();
    var before = session.document().project().get();
    Path damaged = Files.writeString(folder.resolve("broken.hypatia"), "no zip");
    for (Path path : List.of(folder.resolve("nowhere.hypatia"), damaged)) {
      notices.problems.clear();
      session.project().open(path, () -> {});
      window.until(() -> !session.project().busy().get() && !notices.problems.isEmpty());
      assertEquals(1, notices.problems.size());
      assertTrue(notices.problems.get(0).contains(path.getFileName().toString()));
      assertEquals(before, session.document().project().get());
    }
  }

  @Test
  void aSampleIsACopyWithoutAPlace() {
    startFromTable();
    List<String> done = new ArrayList<>();
    Path sample = folder.resolve("samples/trees");
    session.project().save(sample, () -> done.add("saved"));
    window.until(() -> !done.isEmpty());
    String id = session.document().project().get().id();

    session.project().openCopy(sample, () -> done.add("opened"));
    window.until(() -> done.size() == 2 && session.training().obstacle().isEmpty());
    assertNull(session.project().location().get());
    assertFalse(session.project().unsaved().get());
    assertFalse(id.equals(session.document().project().get().id()));
    Path copy = folder.resolve("mine.hypatia");
    session.project().save(copy, () -> done.add("saved"));
    window.until(() -> done.size() == 3);
    assertEquals(copy, session.project().location().get());
    assertTrue(session.data().state().get().isReady());
  }

  @Test
  void savingWhereOneMayNotWriteIsSaidAndStaysUnsaved() {
    startFromTable();
    session.project().save(table.resolve("inside-a-file.hypatia"), () -> {});
    window.until(() -> !notices.problems.isEmpty());
    assertTrue(session.project().unsaved().get());
    assertNull(session.project().location().get());
  }
}
