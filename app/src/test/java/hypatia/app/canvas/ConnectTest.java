package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.testing.Diagrams;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class ConnectTest extends CanvasTest {
  @Override
  Diagram diagram() {
    return Diagrams.iris().plus(List.of(Diagrams.block("relu", "Spare", 48, 400)), List.of());
  }

  @Test
  void fromOutputToInput() {
    dragPort("hidden.y", "spare.x");
    assertTrue(hasWire("hidden.y", "spare.x"));
    assertEquals(1, document.edits().size());
  }

  @Test
  void fromInputToOutput() {
    dragPort("spare.x", "hidden.y");
    assertTrue(hasWire("hidden.y", "spare.x"));
  }

  @Test
  void snapsToAPortNearby() {
    mouse.drag(port("hidden.y"), port("spare.x").add(-24, 14));
    assertTrue(hasWire("hidden.y", "spare.x"));
  }

  @Test
  void snapsToTheFittingPortOfTheCardBelow() {
    mouse.drag(port("hidden.y"), on("spare"));
    assertTrue(hasWire("hidden.y", "spare.x"));
  }

  @Test
  void aRefusalSaysWhy() {
    mouse.press(MouseButton.PRIMARY, port("spare.x"), port("species.t"));
    assertTrue(hint().contains("Species"), hint());
    mouse.release(MouseButton.PRIMARY);
    assertTrue(document.edits().isEmpty());
    assertTrue(hint().contains("Species"), hint());
    assertFalse(searching());
  }

  @Test
  void aCircleIsRefused() {
    mouse.press(MouseButton.PRIMARY, port("tanh.y"), port("hidden.x"));
    assertTrue(hint().contains("circle"), hint());
    mouse.release(MouseButton.PRIMARY);
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void theEndOfAWireCanBePluggedElsewhere() {
    dragPort("hidden.x", "spare.x");
    assertTrue(hasWire("flowers.x", "spare.x"));
    assertFalse(hasWire("flowers.x", "hidden.x"));
    assertEquals("Move Wire", document.edits().get(0).label());
  }

  @Test
  void theBeginningOfAWireCanBePluggedElsewhere() {
    Point2D nearStart = along(Diagrams.wire("tanh.y", "output.x"), 0.16);
    mouse.drag(nearStart, port("spare.y"));
    assertTrue(hasWire("spare.y", "output.x"));
    assertFalse(hasWire("tanh.y", "output.x"));
  }

  @Test
  void aWireEndDroppedOnNothingRemovesTheWire() {
    mouse.drag(port("hidden.x"), at(420, 420));
    assertFalse(hasWire("flowers.x", "hidden.x"));
    assertEquals(
        List.of("Remove Wire"), document.edits().stream().map(DiagramEdit::label).toList());
    assertFalse(searching());
  }

  @Test
  void aWireEndPutBackChangesNothing() {
    mouse.drag(port("hidden.x"), port("hidden.x").add(10, 4));
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void escapeLeavesTheWireAlone() {
    mouse.press(MouseButton.PRIMARY, port("hidden.x"), at(420, 420));
    mouse.keys(KeyCode.ESCAPE);
    mouse.release(MouseButton.PRIMARY);
    assertTrue(hasWire("flowers.x", "hidden.x"));
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void aWireDroppedOnNothingOffersWhatFitsAndWiresIt() {
    mouse.drag(port("hidden.y"), at(500, 400));
    assertTrue(searching());
    mouse.type("soft");
    mouse.keys(KeyCode.ENTER);
    assertFalse(searching());
    String added = selected().iterator().next();
    assertEquals("softmax", block(added).type());
    assertTrue(hasWire("hidden.y", added + ".x"));
    assertEquals(1, document.edits().size());
    assertTrue(card(added).input("x").orElseThrow().distance(500, 400) < 8);
    assertTrue(view.isFocused());
  }

  @Test
  void labelsOfferOnlyBlocksThatTakeLabels() {
    mouse.drag(port("species.t"), at(760, 460));
    mouse.type("dense");
    mouse.keys(KeyCode.ENTER);
    assertTrue(document.edits().isEmpty());
    mouse.keys(KeyCode.ESCAPE);
    assertFalse(searching());
  }
}
