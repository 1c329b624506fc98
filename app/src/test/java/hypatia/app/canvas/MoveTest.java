package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.canvas.scene.CardShape;
import hypatia.app.testing.Diagrams;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.Position;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class MoveTest extends CanvasTest {
  @Override
  Diagram diagram() {
    return Diagrams.iris().plus(List.of(Diagrams.block("relu", "Spare", 48, 424)), List.of());
  }

  @Test
  void aDragMovesTheSelectionAsOneEditAndSnapsToTheGrid() {
    choose("hidden", "tanh");
    mouse.drag(on("hidden"), on("hidden").add(3, 251));
    assertEquals(1, document.edits().size());
    Position hidden = block("hidden").position();
    assertEquals(0, hidden.y() % 8);
    assertTrue(Math.abs(hidden.y() - 395) <= 6, hidden.toString());
    assertEquals(288, block("tanh").position().x() - hidden.x());
    assertEquals(hidden.y(), block("tanh").position().y());
    assertEquals(new Position(48, 144), block("flowers").position());
  }

  @Test
  void cardsAlignWithOthers() {
    mouse.drag(on("spare"), on("spare").add(290, -113));
    // two units beside Hidden's left edge and one above Species' top
    assertEquals(336, block("spare").position().x());
    assertEquals(312, block("spare").position().y());
  }

  @Test
  void altSuspendsSnapping() {
    mouse.drag(on("spare"), on("spare").add(291, -101), KeyCode.ALT);
    assertEquals(new Position(48 + 291, 424 - 101), block("spare").position());
  }

  @Test
  void escapePutsCardsBack() {
    mouse.press(MouseButton.PRIMARY, on("hidden"), on("hidden").add(40, 120));
    assertFalse(card("hidden").at().equals(block("hidden").position()));
    mouse.keys(KeyCode.ESCAPE);
    mouse.release(MouseButton.PRIMARY);
    assertEquals(new Position(336, 144), card("hidden").at());
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void anUndoDuringTheDragEndsIt() {
    mouse.press(MouseButton.PRIMARY, on("hidden"), on("hidden").add(40, 120));
    interact(() -> document.set(document.now().withoutBlocks(Set.of(id("spare")))));
    mouse.release(MouseButton.PRIMARY);
    assertEquals(new Position(336, 144), card("hidden").at());
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void arrowsNudge() {
    choose("hidden");
    mouse.keys(KeyCode.RIGHT);
    mouse.keys(KeyCode.UP);
    mouse.keys(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(new Position(344, 168), block("hidden").position());
  }

  @Test
  void altAndArrowsWalkFromBlockToBlock() {
    choose("hidden");
    mouse.keys(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(Set.of("tanh"), selected());
    mouse.keys(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(Set.of("species"), selected());
    mouse.keys(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(Set.of("hidden"), selected());
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void aBlockDroppedOnAWireIsInserted() {
    var wire = Diagrams.wire("flowers.x", "hidden.x");
    mouse.drag(on("spare"), along(wire, 0.5));
    assertTrue(hasWire("flowers.x", "spare.x"));
    assertTrue(hasWire("spare.y", "hidden.x"));
    assertFalse(document.now().wires().contains(wire));
    assertEquals(1, document.edits().size());
    assertTrue(document.edits().get(0) instanceof DiagramEdit.Several);
    double step = CardShape.WIDTH + 96; // a card and the room that is made beside it
    assertEquals(new Position(48 + step, 144), block("spare").position());
    assertEquals(new Position(48 + 2 * step, 144), block("hidden").position());
    assertEquals(new Position(48 + 2 * step + 288, 144), block("tanh").position());
    assertEquals(new Position(48, 144), block("flowers").position());
    assertEquals(new Position(624, 312), block("species").position());
  }

  @Test
  void aBlockIsNotInsertedWhereItDoesNotFit() {
    var labels = Diagrams.wire("species.t", "loss.target");
    mouse.drag(on("spare"), along(labels, 0.5));
    assertTrue(document.now().wires().contains(labels));
    assertTrue(document.edits().get(0) instanceof DiagramEdit.Move);
  }
}
