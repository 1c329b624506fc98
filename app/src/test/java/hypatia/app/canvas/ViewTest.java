package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.canvas.scene.Area;
import hypatia.app.ui.HelpLine;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.Diagnostic;
import hypatia.engine.lowering.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ViewTest extends CanvasTest {
  @Test
  void theWheelZoomsAtTheCursor() {
    Point2D at = port("tanh.x");
    mouse.wheel(at, 2);
    assertTrue(view.zoomProperty().get() > 1.1);
    assertTrue(port("tanh.x").distance(at) < 2, "the port stays below the cursor");
    mouse.wheel(port("tanh.x"), -60);
    assertEquals(0.1, view.zoomProperty().get());
    mouse.wheel(at, 100);
    assertEquals(3, view.zoomProperty().get());
  }

  @Test
  void controlAndWheelZoomsToo() {
    mouse.wheel(on("tanh"), 2, KeyCode.CONTROL);
    assertTrue(view.zoomProperty().get() > 1.1);
  }

  @Test
  void middleButtonAndSpaceDragMoveTheView() {
    Point2D before = port("tanh.x");
    mouse.drag(MouseButton.MIDDLE, on("hidden"), on("hidden").add(-60, 30));
    assertEquals(before.add(-60, 30), port("tanh.x"));
    mouse.drag(on("hidden"), on("hidden").add(10, 0), KeyCode.SPACE);
    assertEquals(before.add(-50, 30), port("tanh.x"));
    assertFalse(searching(), "space was used for moving the view");
    assertTrue(document.edits().isEmpty());
  }

  @Test
  void homeFitsAllAndPeriodTheSelection() {
    interact(() -> view.viewport().show(5000, 5000, 0.2));
    mouse.keys(KeyCode.HOME);
    Area seen = view.viewport().visible();
    for (var card : view.scene().cards()) assertEquals(seen, seen.union(card.area()));
    choose("loss");
    mouse.keys(KeyCode.PERIOD);
    assertEquals(1, view.zoomProperty().get());
    assertEquals(view.getWidth() / 2, at(card("loss").area().centerX(), 0).getX(), 1);
  }

  @Test
  void zoomCommands() {
    interact(() -> view.actions().zoomIn());
    assertEquals(1.25, view.zoomProperty().get());
    interact(() -> view.actions().zoomReset());
    assertEquals(1, view.zoomProperty().get());
    interact(() -> view.actions().zoomOut());
    assertEquals(0.8, view.zoomProperty().get(), 1e-9);
  }

  @Test
  void revealBringsABlockIntoViewAndSelectsIt() {
    interact(() -> view.viewport().show(5000, 5000, 0.2));
    Diagnostic diagnostic =
        new Diagnostic(Severity.ERROR, id("loss"), null, List.of(), "Wrong.", "Mend it.");
    interact(() -> view.reveal(diagnostic));
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    WaitForAsyncUtils.waitForFxEvents();
    Area seen = view.viewport().visible();
    assertEquals(seen, seen.union(card("loss").area()));
    assertEquals(1, view.zoomProperty().get(), 1e-9);
    assertEquals(Set.of("loss"), selected());
  }

  @Test
  void cardsOutOfViewAreHidden() {
    Node loss = from(view).lookup("#block-loss").query();
    assertTrue(loss.isVisible());
    interact(() -> view.viewport().show(-1190, 0, 1));
    assertFalse(loss.isVisible());
  }

  @Test
  void farOutTheDiagramIsPaintedAndCanStillBeEdited() {
    interact(() -> view.viewport().show(0, 0, 0.4));
    Node card = from(view).lookup("#block-loss").query();
    assertFalse(card.getParent().getParent().isVisible());
    mouse.drag(on("loss"), on("loss").add(0, 40));
    assertEquals(1, document.edits().size());
    assertTrue(block("loss").position().y() > 3 - 60);
    mouse.click(on("hidden"));
    assertEquals(Set.of("hidden"), selected());
  }

  @Test
  void paintingOnlyWhatADragTouchesLeavesNoTraces() {
    interact(() -> view.viewport().show(0, 0, 0.5));
    mouse.press(MouseButton.PRIMARY, on("tanh"), on("tanh").add(-20, 90), KeyCode.ALT);
    List<Integer> inSteps = pixels();
    interact(() -> view.viewport().show(900, 900, 0.5));
    interact(() -> view.viewport().show(0, 0, 0.5));
    List<Integer> atOnce = pixels();
    for (int i = 0; i < atOnce.size(); i++) {
      int difference = difference(atOnce.get(i), inSteps.get(i));
      // a clipped curve is split elsewhere, so its soft edge may differ by a shade
      assertTrue(difference <= 16, "a trace " + i + " pixels on: " + difference);
    }
    mouse.release(MouseButton.PRIMARY, KeyCode.ALT);
  }

  private static int difference(int argb1, int argb2) {
    int most = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      most = Math.max(most, Math.abs((argb1 >> shift & 255) - (argb2 >> shift & 255)));
    }
    return most;
  }

  private List<Integer> pixels() {
    List<Integer> pixels = new ArrayList<>();
    interact(
        () -> {
          Node overview = from(view).lookup(".overview").query();
          Image image = overview.snapshot(null, null);
          for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
              pixels.add(image.getPixelReader().getArgb(x, y));
            }
          }
        });
    return pixels;
  }

  @Test
  void theHelpNamesEveryBindingOnce() {
    List<HelpLine> help = view.help();
    assertTrue(help.size() > 12);
    assertEquals(help.size(), help.stream().map(HelpLine::what).distinct().count());
    assertTrue(help.stream().noneMatch(line -> line.how().isBlank() || line.what().isBlank()));
  }

  @Test
  void theEmptyCanvasSaysHowToBegin() {
    Node hint = from(view).lookup(".empty-canvas").query();
    assertFalse(hint.isVisible());
    interact(() -> document.set(Diagram.EMPTY));
    assertTrue(hint.isVisible());
  }
}
