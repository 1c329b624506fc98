package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.diagram.DiagramEdit;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What stands on cards and wires follows the diagram. */
class ShowTest extends CanvasTest {
  private Set<String> shapes() {
    return from(view).lookup(".wire-label").<WireLabel>queryAllAs(WireLabel.class).stream()
        .filter(Node::isVisible)
        .map(WireLabel::getText)
        .collect(Collectors.toSet());
  }

  private boolean has(Node node, String pseudoClass) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
  }

  @Test
  void theShapeStandsOnEveryWireAndFollowsAnEdit() {
    assertTrue(shapes().containsAll(Set.of("batch×4", "batch×8", "batch×3")), "" + shapes());
    interact(() -> document.apply(new DiagramEdit.SetProperty(id("hidden"), "units", 12L)));
    assertTrue(shapes().contains("batch×12"), "" + shapes());
    assertFalse(shapes().contains("batch×8"), "" + shapes());
  }

  @Test
  void anUnknownShapeIsAQuestionMark() {
    interact(
        () ->
            document.apply(
                new DiagramEdit.Remove(
                    Set.of(), Set.copyOf(document.now().wiresOf(id("flowers"))))));
    assertTrue(shapes().contains("?"), "" + shapes());
  }

  @Test
  void aConflictShowsAtBlockAndWire() {
    interact(() -> document.apply(new DiagramEdit.SetProperty(id("output"), "units", 5L)));
    assertTrue(has(from(view).lookup("#block-loss").query(), "error"));
    boolean red =
        from(view).lookup(".wire-label").<WireLabel>queryAllAs(WireLabel.class).stream()
            .anyMatch(label -> label.getText().equals("batch×5") && has(label, "conflict"));
    assertTrue(red);
    interact(() -> document.apply(new DiagramEdit.SetProperty(id("output"), "units", 3L)));
    assertFalse(has(from(view).lookup("#block-loss").query(), "error"));
  }

  @Test
  void theCardSaysWhatItCosts() {
    Label summary =
        from(from(view).lookup("#block-hidden").<Node>query()).lookup(".summary").query();
    assertEquals("8 units · 40 params", summary.getText());
    assertTrue(
        from(view).lookup("#block-hidden").query().getAccessibleText().startsWith("Hidden, Dense"));
  }

  @Test
  void countsAreShort() {
    assertEquals("999", CardText.count(999));
    assertEquals("1k", CardText.count(1000));
    assertEquals("4.2k", CardText.count(4_210));
    assertEquals("1M", CardText.count(999_900));
    assertEquals("25M", CardText.count(25_300_000));
  }
}
