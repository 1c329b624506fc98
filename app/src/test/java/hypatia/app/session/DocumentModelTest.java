package hypatia.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.Position;
import hypatia.engine.project.NewProject;
import hypatia.engine.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentModelTest {
  private long now;
  private final DocumentModel document = new DocumentModel(NewProject.empty(), () -> now);

  private BlockId add(String type) {
    BlockId id = document.freshId(type);
    Block block = new Block(id, type, id.value(), Map.of(), Position.ORIGIN);
    document.apply(new DiagramEdit.Add("Add " + type, List.of(block), List.of()));
    return id;
  }

  @Test
  void everyEditIsUndoneAndDoneAgain() {
    Random random = new Random(7);
    List<Project> states = new ArrayList<>(List.of(document.project().get()));
    for (int i = 0; i < 60; i++) {
      now += 10_000;
      List<Block> blocks = List.copyOf(document.diagram().getValue().blocks());
      if (blocks.isEmpty() || random.nextInt(3) == 0) {
        add("dense");
      } else {
        BlockId id = blocks.get(random.nextInt(blocks.size())).id();
        document.apply(
            switch (random.nextInt(3)) {
              case 0 -> new DiagramEdit.SetProperty(id, "units", (long) i);
              case 1 -> new DiagramEdit.Move(Map.of(id, new Position(i, i)));
              default -> new DiagramEdit.Remove(Set.of(id), Set.of());
            });
      }
      states.add(document.project().get());
    }
    for (int i = states.size() - 2; i >= 0; i--) {
      document.undo();
      assertEquals(states.get(i), document.project().get());
    }
    assertNull(document.undoLabel().get());
    for (int i = 1; i < states.size(); i++) {
      document.redo();
      assertEquals(states.get(i), document.project().get());
    }
    assertNull(document.redoLabel().get());
  }

  @Test
  void typingOneFieldIsOneStepAndAnotherFieldIsAnother() {
    BlockId id = add("dense");
    for (long units : new long[] {1, 12, 128}) {
      now += 200;
      document.apply(new DiagramEdit.SetProperty(id, "units", units));
    }
    now += 200;
    document.apply(new DiagramEdit.Rename(id, "Hidden"));
    document.undo();
    assertEquals(128L, document.diagram().getValue().block(id).properties().get("units"));
    document.undo();
    assertTrue(document.diagram().getValue().block(id).properties().isEmpty());
    assertEquals("Add dense", document.undoLabel().get());
  }

  @Test
  void aPauseInTypingBeginsANewStep() {
    BlockId id = add("dense");
    document.apply(new DiagramEdit.SetProperty(id, "units", 1L));
    now += 5_000;
    document.apply(new DiagramEdit.SetProperty(id, "units", 12L));
    document.undo();
    assertEquals(1L, document.diagram().getValue().block(id).properties().get("units"));
  }

  @Test
  void anIdIsNeverGivenTwiceInADocument() {
    BlockId first = add("dense");
    document.apply(new DiagramEdit.Remove(Set.of(first), Set.of()));
    assertNotEquals(first, document.freshId("dense"));
    Project project = document.project().get();
    BlockId trained = new BlockId("dense-9");
    document.replace(project, project, Set.of(trained));
    for (int i = 0; i < 20; i++) assertNotEquals(trained, document.freshId("dense"));
  }

  @Test
  void savedMeansEqualToWhatIsStored() {
    assertFalse(document.unsaved().get());
    add("dense");
    assertTrue(document.unsaved().get());
    document.undo();
    assertFalse(document.unsaved().get());
    document.redo();
    Project present = document.project().get();
    document.markSaved(present, present);
    assertFalse(document.unsaved().get());
    document.undo();
    assertTrue(document.unsaved().get());
  }

  @Test
  void whatStoringChangedIsThePresentAndNoStepOfItsOwn() {
    add("dense");
    Project present = document.project().get();
    Project stored = present.withName("Stored");
    document.markSaved(present, stored);
    assertEquals(stored, document.project().get());
    assertFalse(document.unsaved().get());
    assertEquals("Add dense", document.undoLabel().get());
    document.undo();
    document.redo();
    assertEquals(stored, document.project().get());
  }

  @Test
  void nobodySeesANewProjectWithAnOldDiagram() {
    List<String> seen = new ArrayList<>();
    document
        .project()
        .addListener((o, before, after) -> check(seen, after, document.diagram().getValue()));
    document
        .diagram()
        .addListener((o, before, after) -> check(seen, document.project().get(), after));
    add("dense");
    document.undo();
    assertEquals(List.of("same", "same", "same", "same"), seen);
  }

  private static void check(List<String> seen, Project project, Diagram diagram) {
    seen.add(project.diagram() == diagram ? "same" : "torn");
  }
}
