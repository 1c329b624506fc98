package hypatia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.session.DataState;
import hypatia.engine.block.Field;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.Role;
import hypatia.engine.project.Project;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the user chooses for columns, and what follows from it. */
class ColumnRolesTest extends DataPanelTest {
  private List<String> inputs() {
    return session.data().signature().get().inputs().stream().map(Field::name).toList();
  }

  private boolean diagramIsRight() {
    var analysis = session.document().analysis().getValue();
    return !analysis.types().isEmpty() && !analysis.hasErrors();
  }

  @Test
  void aRoleChosenByMouseChangesWhatTheDiagramIsOfferedAndUndoBringsItBack() throws IOException {
    open(plants());
    until(this::diagramIsRight);
    assertEquals(List.of("height", "width", "note"), inputs());
    Project before = session.document().project().get();

    click("#role-width-ignore");
    assertEquals(Role.IGNORE, role("width"));
    until(() -> inputs().equals(List.of("height", "note")));
    assertEquals("Ignore “width”", session.document().undoLabel().get());
    assertEquals("2 inputs  ·  1 target  ·  1 ignored", text("#data-roles"));

    undo();
    assertEquals(before, session.document().project().get());
    until(() -> inputs().equals(List.of("height", "width", "note")));
  }

  @Test
  void anotherTargetThanTheDrawnOneIsSaidInTheDiagram() throws IOException {
    open(plants());
    until(this::diagramIsRight);
    click("#role-kind-ignore");
    until(() -> state().status() == DataState.Status.FAILED);
    assertTrue(text("#data-problem").contains("give at least one column the role target"));
    click("#role-height-target");
    until(this::isReady);
    until(() -> session.document().analysis().getValue().hasErrors());
    assertFalse(isShown("#data-problem"));
    undo();
    undo();
    until(this::diagramIsRight);
  }

  @Test
  void textTakenAsNumbersIsRefusedWithItsLineUntilItIsUndone() throws IOException {
    open(plants());
    click("#type-note-number");
    assertEquals(ColumnType.NUMERIC, column("note").type());
    until(() -> state().status() == DataState.Status.FAILED);
    String sentence = text("#data-problem");
    assertTrue(
        sentence.matches("plants.csv, line \\d+, column “note”: “.*” is not a number: .*"),
        sentence);
    assertTrue(
        from(view).lookup("#data-columns .flaw:alarming").queryAll().stream()
            .anyMatch(flaw -> ((Label) flaw).getText().equals("60 texts, no numbers")));
    undo();
    until(this::isReady);
    assertFalse(isShown("#data-problem"));
  }

  @Test
  void severalColumnsAreChangedAtOnceAsOneStep() throws IOException {
    open(plants());
    click("#data-columns .column-name");
    press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    click("#data-selected-ignore");
    assertEquals(Role.IGNORE, role("height"));
    assertEquals(Role.IGNORE, role("width"));
    assertEquals("Ignore 2 Columns", session.document().undoLabel().get());
    click("#role-width-input");
    assertEquals(Role.INPUT, role("height"), "a choice in a selected row is for all of them");
    type(KeyCode.X);
    assertEquals(Role.IGNORE, role("width"));
  }

  @Test
  void standardisationIsSwitchedInItsRow() throws IOException {
    open(plants());
    assertTrue(column("height").standardize());
    click("#standardise-height");
    assertFalse(column("height").standardize());
    assertFalse(isShown("#standardise-kind"));
  }

  @Test
  void theProposedRolesAreTakenAgain() throws IOException {
    open(plants());
    assertFalse(isShown("#data-propose"));
    click("#role-height-ignore");
    click("#role-width-ignore");
    click("#data-propose");
    assertEquals(Role.INPUT, role("height"));
    assertEquals(Role.INPUT, role("width"));
    assertFalse(isShown("#data-propose"));
  }
}
