package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.session.SelectionModel.Selection;
import hypatia.app.testing.Diagrams;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class EditTest extends CanvasTest {
  private Set<String> names() {
    return document.now().blocks().stream().map(Block::name).collect(Collectors.toSet());
  }

  @Test
  void deleteRemovesBlocksAndWires() {
    var wire = Diagrams.wire("species.t", "loss.target");
    interact(() -> selection.select(new Selection(Set.of(id("hidden"), id("tanh")), Set.of(wire))));
    interact(() -> view.actions().delete());
    assertEquals(Set.of("Flowers", "Output", "Species", "Loss"), names());
    assertEquals(1, document.now().wires().size());
    assertTrue(selection.get().isEmpty());
    assertEquals(1, document.edits().size());
  }

  @Test
  void copiesKeepInnerWiresAndGetNewIdsAndNames() {
    choose("hidden", "tanh");
    interact(() -> view.actions().copy());
    mouse.move(at(400, 430));
    interact(() -> view.actions().paste());
    Diagram now = document.now();
    assertEquals(8, now.blocks().size());
    assertEquals(6, now.wires().size());
    assertEquals(2, selected().size());
    assertTrue(names().containsAll(Set.of("Hidden 2", "Tanh 2")), names().toString());
    Block copy = now.blocks().stream().filter(b -> b.name().equals("Hidden 2")).findFirst().get();
    assertEquals(8L, copy.properties().get("units"));
    assertEquals(430, copy.position().y() + 28, 8);
    interact(() -> view.actions().paste());
    assertTrue(names().contains("Hidden 3"), names().toString());
  }

  @Test
  void copiesCanKeepWhatFeedsThem() {
    choose("hidden");
    interact(() -> view.actions().copy());
    interact(() -> view.actions().pasteWithIncomingWires());
    assertTrue(hasWire("flowers.x", selected().iterator().next() + ".x"));
    assertTrue(hasWire("flowers.x", "hidden.x"));
  }

  @Test
  void cutBlocksCanBePasted() {
    choose("tanh");
    interact(() -> view.actions().cut());
    assertFalse(names().contains("Tanh"));
    interact(() -> view.actions().paste());
    assertTrue(names().contains("Tanh"));
  }

  @Test
  void anyOtherTextIsNotPasted() {
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("{\"format\":\"hypatia-blocks-1\",\"blocks\":7}");
          Clipboard.getSystemClipboard().setContent(content);
          view.actions().paste();
        });
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void duplicatesLieBesideTheOriginal() {
    choose("hidden");
    interact(() -> view.actions().duplicate());
    Block copy = block(selected().iterator().next());
    assertEquals("Hidden 2", copy.name());
    assertEquals(block("hidden").position().plus(32, 32), copy.position());
  }

  @Test
  void doubleClickOnTheNameRenames() {
    mouse.doubleClick(title("tanh"));
    mouse.type("Squash");
    mouse.keys(KeyCode.ENTER);
    assertEquals("Squash", block("tanh").name());
    assertTrue(view.isFocused());
  }

  @Test
  void escapeLeavesTheNameAndAClickElsewhereTakesIt() {
    choose("tanh");
    interact(() -> view.actions().rename());
    mouse.type("No");
    mouse.keys(KeyCode.ESCAPE);
    assertEquals("Tanh", block("tanh").name());
    interact(() -> view.actions().rename());
    mouse.type("Yes");
    mouse.click(at(300, 480));
    assertEquals("Yes", block("tanh").name());
    Node field = from(view).lookup(".rename-field").query();
    assertFalse(field.isVisible());
  }
}
