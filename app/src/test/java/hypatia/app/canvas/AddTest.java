package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.testing.Diagrams;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class AddTest extends CanvasTest {
  @Test
  void doubleClickOnNothingSearches() {
    mouse.doubleClick(at(300, 420));
    assertTrue(searching());
    mouse.type("fully");
    mouse.keys(KeyCode.ENTER);
    assertEquals("Dense", block(selected().iterator().next()).name());
    assertEquals(300, card(selected().iterator().next()).area().centerX(), 8);
  }

  @Test
  void spaceSearchesAtTheCursorAndArrowsChoose() {
    mouse.move(at(400, 420));
    mouse.keys(KeyCode.SPACE);
    assertTrue(searching());
    ListView<?> list = from(search()).lookup(".list-view").queryListView();
    mouse.keys(KeyCode.DOWN);
    mouse.keys(KeyCode.DOWN);
    mouse.keys(KeyCode.UP);
    assertEquals(1, list.getSelectionModel().getSelectedIndex());
    mouse.keys(KeyCode.ESCAPE);
    assertFalse(searching());
    assertTrue(view.isFocused());
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void aClickElsewhereClosesTheSearch() {
    mouse.doubleClick(at(300, 420));
    mouse.click(at(800, 500));
    assertFalse(searching());
  }

  @Test
  void aResultCanBeClicked() {
    mouse.doubleClick(at(300, 100));
    mouse.type("sigm");
    Node cell = from(search()).lookup(".list-cell").query();
    Bounds bounds = view.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    mouse.click(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    assertEquals("sigmoid", block(selected().iterator().next()).type());
    assertFalse(searching());
  }

  @Test
  void thePaletteDropsBlocks() {
    Point2D scene = view.localToScene(at(300, 420));
    assertTrue(view.accepts(scene.getX(), scene.getY()));
    assertFalse(view.accepts(-5, 100));
    interact(() -> view.addBlock("relu", scene.getX(), scene.getY()));
    assertEquals("ReLU", block(selected().iterator().next()).name());
  }

  @Test
  void thePaletteDropsBlocksIntoWires() {
    var wire = Diagrams.wire("flowers.x", "hidden.x");
    Point2D scene = view.localToScene(along(wire, 0.5));
    interact(() -> view.dragOver("dense", scene.getX(), scene.getY()));
    interact(() -> view.addBlock("dense", scene.getX(), scene.getY()));
    String added = selected().iterator().next();
    assertTrue(hasWire("flowers.x", added + ".x"));
    assertTrue(hasWire(added + ".y", "hidden.x"));
    assertEquals(1, document.edits().size());
  }

  @Test
  void newNamesAreFree() {
    Point2D scene = view.localToScene(at(300, 420));
    interact(() -> view.addBlock("dense", scene.getX(), scene.getY()));
    interact(() -> view.addBlock("dense", scene.getX(), scene.getY()));
    Set<String> names = Set.copyOf(document.now().blocks().stream().map(b -> b.name()).toList());
    assertTrue(names.contains("Dense") && names.contains("Dense 2"), names.toString());
    long places = document.now().blocks().stream().map(b -> b.position()).distinct().count();
    assertEquals(document.now().blocks().size(), places, "no card hides another");
  }
}
