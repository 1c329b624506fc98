package hypatia.app.canvas;

import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.app.session.SelectionModel;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.app.testing.Diagrams;
import hypatia.app.testing.Mouse;
import hypatia.app.testing.PortNames;
import hypatia.app.testing.SmallDocument;
import hypatia.app.testing.TestStage;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;

/** A canvas with the Iris network, worked on with mouse and keys. */
abstract class CanvasTest extends ApplicationTest {
  SmallDocument document;
  SelectionModel selection;
  CanvasView view;
  Mouse mouse;

  @Override
  public void start(Stage stage) {
    ThemeSheet.apply(Theme.LIGHT);
    document = new SmallDocument(diagram(), Diagrams.IRIS);
    selection = new SelectionModel();
    view = new CanvasView(document, selection);
    TestStage.show(stage, new Scene(new StackPane(view), 1200, 560));
    view.requestFocus();
    mouse = new Mouse(this, view);
  }

  Diagram diagram() {
    return Diagrams.iris();
  }

  static BlockId id(String name) {
    return new BlockId(name);
  }

  Block block(String name) {
    return document.now().block(id(name));
  }

  CardShape card(String name) {
    return view.scene().card(id(name)).orElseThrow();
  }

  /** A point of the view over a card's empty part. */
  Point2D on(String name) {
    CardShape card = card(name);
    return view.viewport().toView(card.at().x() + 170, card.at().y() + 48);
  }

  Point2D title(String name) {
    CardShape card = card(name);
    return view.viewport().toView(card.at().x() + 70, card.at().y() + 18);
  }

  /** A port as {@code dense-1.y}. */
  Point2D port(String name) {
    PortRef ref = PortNames.ref(name);
    PortSpot spot =
        view.scene().card(ref.block()).orElseThrow().ports().stream()
            .filter(s -> s.ref().equals(ref))
            .findFirst()
            .orElseThrow();
    return view.viewport().toView(spot.x(), spot.y());
  }

  /** A point of a wire; 0 is its output, 1 its input. */
  Point2D along(Wire wire, double t) {
    WireCurve curve = view.scene().curve(wire).orElseThrow();
    return view.viewport().toView(curve.xAt(t), curve.yAt(t));
  }

  Point2D at(double x, double y) {
    return view.viewport().toView(x, y);
  }

  void dragPort(String from, String to, KeyCode... held) {
    mouse.drag(MouseButton.PRIMARY, port(from), port(to), held);
  }

  void choose(String... names) {
    interact(
        () ->
            selection.select(
                Selection.ofBlocks(
                    Arrays.stream(names).map(BlockId::new).collect(Collectors.toSet()))));
  }

  Set<String> selected() {
    return selection.get().blocks().stream().map(BlockId::value).collect(Collectors.toSet());
  }

  boolean hasWire(String from, String to) {
    return document.now().wires().contains(Diagrams.wire(from, to));
  }

  /** The sentence at the cursor, or nothing. */
  String hint() {
    HintBubble bubble = from(view).lookup(".canvas-hint").queryAs(HintBubble.class);
    return bubble.isVisible() ? bubble.getText() : "";
  }

  boolean searching() {
    return search().isVisible();
  }

  Node search() {
    return from(view).lookup("#add-search").query();
  }
}
