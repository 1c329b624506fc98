package hypatia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.session.DataState;
import hypatia.engine.data.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the panel shows without data, with data that fail, and with very many columns. */
class DataStatesTest extends DataPanelTest {
  @Test
  void withoutDataItOffersBothWaysToBegin() throws IOException {
    assertTrue(isShown(".empty-state"));
    click("#data-new");
    assertEquals(List.of("new"), commandsRun);
    files.choose(plants());
    click("#data-choose");
    until(this::isReady);
    assertEquals(Role.TARGET, role("kind"));
    assertEquals("Choose plants.csv", session.document().undoLabel().get());
    undo();
    until(() -> isShown(".empty-state"));
  }

  @Test
  void aNewProjectSaysWhatWasProposedUntilItIsTrained() throws IOException {
    open(plants());
    assertTrue(isShown("#data-proposed"));
    click("#data-train");
    assertEquals(List.of("train"), commandsRun);
    interact(session.training()::startOver);
    until(() -> !isShown("#data-proposed"));
    interact(session.training()::stop);
    until(() -> !session.training().active().get());
  }

  @Test
  void aFileThatIsGoneIsSaidAndReadAgainOnceItIsBack() throws IOException {
    Path table = plants();
    open(table);
    String rows = Files.readString(table);
    Files.delete(table);
    click("#data-reload");
    until(() -> isShown("#data-unreadable"));
    assertTrue(state().problem().contains("plants.csv"), state().problem());
    Files.writeString(table, rows.replace("note", "remark"));
    click("#data-reload");
    until(() -> state().status() == DataState.Status.FAILED && state().table() != null);
    assertTrue(text("#data-problem").contains("has no column “note”"), text("#data-problem"));
    assertTrue(isShown("#role-remark-ignore"), "what only the file has can be taken in");
    click("#role-remark-input");
    click("#role-note-ignore");
    until(this::isReady);
  }

  @Test
  void anotherFileThatIsNoTableLeavesWhatIsThere() throws IOException {
    open(plants());
    files.choose(Files.writeString(folder.resolve("empty.csv"), ""));
    click("#data-choose");
    until(() -> isShown("#data-problem"));
    assertTrue(text("#data-problem").contains("empty.csv"), text("#data-problem"));
    assertTrue(isReady());
    assertEquals("plants.csv", text("#data-file"));
  }

  @Test
  void missingCellsAreMarkedInThePreview() throws IOException {
    Path table = plants();
    Files.writeString(table, Files.readString(table).replace("1.1,", ","));
    open(table);
    click("#data-view-preview");
    assertFalse(from(view).lookup("#data-preview .table-cell:missing").queryAll().isEmpty());
    assertFalse(from(view).lookup("#data-preview .table-cell.target").queryAll().isEmpty());
  }

  @Test
  void sharesThatLeaveNothingToTrainOnAreRefusedInPlace() throws IOException {
    open(plants());
    click("#data-view-split");
    assertEquals("Training  36  ·  60 %", text("#split-training"));
    TextField share = from(view).lookup("#data-split #property-validation .text-field").query();
    interact(() -> share.setText("0.85"));
    assertFalse(text("#data-split #property-validation .problem-text").isEmpty());
    assertEquals(0.2, session.document().project().get().data().split().validation());
    interact(() -> share.setText("0.3"));
    until(() -> text("#split-training").equals("Training  30  ·  50 %"));
  }

  @Test
  void fiveHundredColumnsAreShownAtOnce() throws IOException {
    StringBuilder rows = new StringBuilder("c0");
    for (int c = 1; c < 500; c++) rows.append(",c").append(c);
    for (int r = 0; r < 40; r++) {
      rows.append('\n').append(r % 2);
      for (int c = 1; c < 500; c++) rows.append(',').append((r * c) % 17 + 0.5);
    }
    Path table = Files.writeString(folder.resolve("wide.csv"), rows);
    interact(() -> session.project().startFromData(table, () -> {}));
    long[] longest = {0};
    until(
        () -> {
          long before = System.nanoTime();
          WaitForAsyncUtils.waitForFxEvents();
          longest[0] = Math.max(longest[0], System.nanoTime() - before);
          return isReady();
        });
    TableView<?> columns = (TableView<?>) node("#data-columns");
    assertEquals(500, columns.getItems().size());
    assertTrue(longest[0] < 1_000_000_000L, "the window stood still for " + longest[0] / 1e9);

    long before = System.nanoTime();
    click("#data-view-preview");
    WaitForAsyncUtils.waitForFxEvents();
    double seconds = (System.nanoTime() - before) / 1e9;
    assertTrue(seconds < 1, "the preview took " + seconds);
    click("#data-view-columns");
    interact(() -> ((TextField) node("#data-search")).setText("c49"));
    assertEquals(11, columns.getItems().size());
  }
}
