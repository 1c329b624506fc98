package hypatia.app.canvas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.testing.Diagrams;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SceneTest {
  private static final BlockId HIDDEN = new BlockId("hidden");

  private final CanvasScene scene = new CanvasScene();

  @Test
  void anUpdateNamesOnlyWhatChanged() {
    Diagram iris = Diagrams.iris();
    scene.update(iris);
    CardShape tanh = scene.card(new BlockId("tanh")).orElseThrow();
    var edit = new DiagramEdit.Move(Map.of(HIDDEN, new Position(300, 200)));
    CanvasScene.Change change = scene.update(edit.applyTo(iris));
    assertEquals(Set.of(HIDDEN), change.cards());
    assertEquals(
        Set.of(Diagrams.wire("flowers.x", "hidden.x"), Diagrams.wire("hidden.y", "tanh.x")),
        change.wires());
    assertTrue(change.removedCards().isEmpty() && change.removedWires().isEmpty());
    assertSame(tanh, scene.card(new BlockId("tanh")).orElseThrow());
  }

  @Test
  void anUpdateAfterAPreviewRestoresThePlaces() {
    scene.update(Diagrams.iris());
    scene.place(Map.of(HIDDEN, new Position(0, 0)));
    CanvasScene.Change change = scene.update(Diagrams.iris());
    assertEquals(Set.of(HIDDEN), change.cards());
    assertEquals(new Position(336, 144), scene.card(HIDDEN).orElseThrow().at());
  }

  @Test
  void whatIsGoneIsGone() {
    scene.update(Diagrams.iris());
    CanvasScene.Change change = scene.update(Diagrams.iris().withoutBlocks(Set.of(HIDDEN)));
    assertEquals(Set.of(HIDDEN), change.removedCards());
    assertEquals(2, change.removedWires().size());
    assertEquals(3, scene.wires().size());
    assertInstanceOf(Hit.Empty.class, scene.hit(430, 172, 8));
  }

  @Test
  void wiresOfUnknownBlocksHavePorts() {
    Diagram odd =
        Diagram.of(
            List.of(
                Diagrams.block("attention", "Heads", 0, 0),
                Diagrams.block("dense", "Dense", 300, 0)),
            List.of(
                Diagrams.wire("heads.out", "dense.x"),
                Diagrams.wire("dense.y", "heads.key"),
                Diagrams.wire("dense.y", "heads.query")));
    scene.update(odd);
    assertEquals(3, scene.wires().size());
    CardShape heads = scene.card(new BlockId("heads")).orElseThrow();
    assertEquals(3, heads.ports().size());
    assertTrue(heads.ports().stream().noneMatch(PortSpot::known));
    assertTrue(heads.labelled());
  }

  @Test
  void hitsFindPortsBeforeCardsBeforeWires() {
    scene.update(Diagrams.iris());
    assertInstanceOf(Hit.OnPort.class, scene.hit(338, 174, 8));
    assertInstanceOf(Hit.OnPort.class, scene.hit(330, 170, 8));
    assertTrue(((Hit.OnCard) scene.hit(400, 160, 8)).title());
    Wire wire = Diagrams.wire("flowers.x", "hidden.x");
    assertEquals(new Hit.OnWire(wire, Hit.End.MIDDLE), scene.hit(288, 176, 8));
    assertEquals(new Hit.OnWire(wire, Hit.End.TO), scene.hit(320, 172, 8));
    assertInstanceOf(Hit.Empty.class, scene.hit(288, 190, 8));
  }

  @Test
  void theDistanceOfACurveIsThatOfItsNearestPoint() {
    WireCurve level = new WireCurve(0, 0, 100, 0);
    assertEquals(7, level.distance(50, 7), 1e-9);
    assertEquals(5, level.distance(-3, 4), 1e-9);
    WireCurve steep = new WireCurve(0, 0, 200, 300);
    for (double t = 0; t <= 1; t += 0.05) {
      assertEquals(0, steep.distance(steep.xAt(t), steep.yAt(t)), 0.6);
    }
  }

  @Test
  void zoomKeepsThePointBelowTheCursorAndStaysInBounds() {
    Viewport viewport = new Viewport();
    viewport.resize(1000, 600);
    viewport.show(-50, 20, 1);
    var before = viewport.toCanvas(333, 222);
    viewport.zoomAt(333, 222, 1.7);
    assertTrue(before.distance(viewport.toCanvas(333, 222)) < 1);
    viewport.zoomAt(333, 222, 1000);
    assertEquals(Viewport.MAX_ZOOM, viewport.zoom());
    viewport.zoomAt(333, 222, 1e-9);
    assertEquals(Viewport.MIN_ZOOM, viewport.zoom());
  }

  @Test
  void fitShowsAllAndNeverLargerThanLife() {
    Viewport viewport = new Viewport();
    viewport.resize(1000, 600);
    Area wide = new Area(-4000, 10, 8000, 200);
    viewport.fit(wide);
    assertEquals(viewport.visible(), viewport.visible().union(wide));
    viewport.fit(new Area(0, 0, 10, 10));
    assertEquals(1, viewport.zoom());
  }
}
