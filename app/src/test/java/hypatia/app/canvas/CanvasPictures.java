package hypatia.app.canvas;

import hypatia.app.canvas.gesture.ConnectGesture;
import hypatia.app.canvas.gesture.Gesture;
import hypatia.app.canvas.gesture.MarqueeGesture;
import hypatia.app.canvas.gesture.MoveGesture;
import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.session.SelectionModel;
import hypatia.app.testing.Diagrams;
import hypatia.app.testing.Picture;
import hypatia.app.testing.PortNames;
import hypatia.app.testing.SmallDocument;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Takes pictures of the canvas in both themes, to be looked at: run it with a folder. */
public final class CanvasPictures {
  private CanvasPictures() {}

  /** Started by {@code main}. */
  public static final class Run extends Application {
    @Override
    public void start(Stage stage) throws IOException {
      Path folder = Path.of(getParameters().getRaw().get(0));
      for (Theme theme : Theme.values()) {
        ThemeSheet.apply(theme);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        take(stage, folder.resolve("iris" + suffix), Diagrams.iris(), Diagrams.IRIS, 1);
        take(stage, folder.resolve("broken" + suffix), broken(), Diagrams.IRIS, 1);
        take(stage, folder.resolve("empty" + suffix), Diagram.EMPTY, Diagrams.IRIS, 1);
        take(stage, folder.resolve("zoomed" + suffix), Diagrams.iris(), Diagrams.IRIS, 2);
        take(stage, folder.resolve("many" + suffix), Diagrams.chains(500, 12), Diagrams.IRIS, 0.3);
        take(stage, folder.resolve("small" + suffix), Diagrams.iris(), Diagrams.IRIS, 0.5);
        Diagram iris = Diagrams.iris();
        act(stage, folder, "refused" + suffix, iris, v -> connect(v, "species.t", 340, 180));
        act(stage, folder, "fits" + suffix, broken(), v -> connect(v, "hidden.y", 60, 340));
        act(stage, folder, "search" + suffix, iris, v -> v.search(pointer(300, 60), null));
        act(
            stage,
            folder,
            "marquee" + suffix,
            iris,
            v -> drag(new MarqueeGesture(v), pointer(300, 90), pointer(700, 260)));
        act(
            stage,
            folder,
            "guides" + suffix,
            iris,
            v ->
                drag(
                    new MoveGesture(v, new BlockId("hidden")),
                    pointer(400, 170),
                    pointer(403, 336)));
      }
      Platform.exit();
    }

    private static Diagram broken() {
      Diagram iris = Diagrams.iris();
      List<Block> blocks = new ArrayList<>();
      for (Block block : iris.blocks()) {
        blocks.add(block.id().value().equals("output") ? block.with("units", 5L) : block);
      }
      blocks.add(
          new Block(new BlockId("later"), "attention", "Heads", Map.of(), new Position(336, 300)));
      blocks.add(Diagrams.block("relu", "A name that is far too long for its card", 48, 300));
      return Diagram.of(blocks, iris.wires());
    }

    private static void take(
        Stage stage, Path file, Diagram diagram, DataSignature data, double zoom)
        throws IOException {
      take(stage, file, diagram, data, zoom, view -> {});
    }

    private static void act(
        Stage stage, Path folder, String file, Diagram diagram, Consumer<CanvasView> act)
        throws IOException {
      take(stage, folder.resolve(file), diagram, Diagrams.IRIS, 1, act);
    }

    private static void take(
        Stage stage,
        Path file,
        Diagram diagram,
        DataSignature data,
        double zoom,
        Consumer<CanvasView> act)
        throws IOException {
      SmallDocument document = new SmallDocument(diagram, data);
      SelectionModel selection = new SelectionModel();
      CanvasView view = new CanvasView(document, selection);
      view.setOnStartFromData(() -> {});
      stage.setScene(new Scene(new StackPane(view), 1200, 520));
      stage.show();
      settle(view);
      view.viewport().show(0, 0, zoom);
      selection.select(new SelectionModel.Selection(Set.of(new BlockId("hidden")), Set.of()));
      selection.retain(diagram);
      settle(view);
      act.accept(view);
      settle(view);
      Picture.write(view.getScene().snapshot(null), file);
    }

    private static void settle(CanvasView view) {
      view.applyCss();
      view.layout();
    }

    private static void connect(CanvasView view, String from, double x, double y) {
      PortSpot spot =
          view.scene().cards().stream()
              .flatMap(card -> card.ports().stream())
              .filter(s -> s.ref().equals(PortNames.ref(from)))
              .findFirst()
              .orElseThrow();
      drag(new ConnectGesture(view, spot, null), pointer(spot.x(), spot.y()), pointer(x, y));
    }

    private static void drag(Gesture gesture, Pointer from, Pointer to) {
      gesture.begin(from);
      gesture.update(to);
    }

    private static Pointer pointer(double x, double y) {
      return new Pointer(x, y, x, y, false, false, false);
    }
  }

  public static void main(String[] args) {
    Application.launch(Run.class, args);
  }
}
