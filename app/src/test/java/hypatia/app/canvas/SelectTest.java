package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.testing.Diagrams;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class SelectTest extends CanvasTest {
  @Test
  void clickSelectsShiftAddsControlToggles() {
    mouse.click(on("hidden"));
    assertEquals(Set.of("hidden"), selected());
    mouse.click(on("tanh"), KeyCode.SHIFT);
    mouse.click(on("output"), KeyCode.CONTROL);
    assertEquals(Set.of("hidden", "tanh", "output"), selected());
    mouse.click(on("tanh"), KeyCode.CONTROL);
    assertEquals(Set.of("hidden", "output"), selected());
    mouse.click(on("hidden"), KeyCode.SHIFT);
    assertEquals(Set.of("hidden", "output"), selected());
    mouse.click(at(300, 400));
    assertEquals(Set.of(), selected());
  }

  @Test
  void wiresAreSelectedByClick() {
    var wire = Diagrams.wire("hidden.y", "tanh.x");
    mouse.click(along(wire, 0.5));
    assertEquals(Set.of(wire), selection.get().wires());
    mouse.keys(KeyCode.ESCAPE);
    assertTrue(selection.get().isEmpty());
  }

  @Test
  void aRectangleSelectsWhatItTouches() {
    mouse.drag(at(300, 100), at(700, 260));
    assertEquals(Set.of("hidden", "tanh"), selected());
    mouse.drag(at(20, 100), at(100, 220), KeyCode.SHIFT);
    assertEquals(Set.of("hidden", "tanh", "flowers"), selected());
    mouse.drag(at(580, 100), at(700, 230), KeyCode.CONTROL);
    assertEquals(Set.of("hidden", "flowers"), selected());
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void escapeLeavesTheRectangle() {
    choose("loss");
    mouse.press(MouseButton.PRIMARY, at(300, 100), at(700, 260));
    assertEquals(Set.of("hidden", "tanh"), selected());
    mouse.keys(KeyCode.ESCAPE);
    mouse.release(MouseButton.PRIMARY);
    assertEquals(Set.of("loss"), selected());
  }

  @Test
  void rightClickKeepsASelectionThatHoldsTheBlock() {
    choose("hidden", "tanh");
    mouse.click(MouseButton.SECONDARY, on("tanh"));
    assertEquals(Set.of("hidden", "tanh"), selected());
    mouse.click(MouseButton.SECONDARY, on("loss"));
    assertEquals(Set.of("loss"), selected());
  }

  @Test
  void allAndNoneAreSelectedByCommand() {
    interact(() -> view.actions().selectAll());
    assertEquals(6, selected().size());
    interact(() -> view.actions().selectNone());
    assertEquals(Set.of(), selected());
  }

  @Test
  void whatIsRemovedElsewhereIsNoLongerSelected() {
    choose("hidden", "tanh");
    interact(() -> document.set(document.now().withoutBlocks(Set.of(id("tanh")))));
    assertEquals(Set.of("hidden"), selected());
  }
}
