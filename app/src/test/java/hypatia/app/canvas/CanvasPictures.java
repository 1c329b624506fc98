package hypatia.app.canvas;

import hypatia.app.session.SelectionModel;
import hypatia.app.testing.Diagrams;
import hypatia.app.testing.Picture;
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
      SmallDocument document = new SmallDocument(diagram, data);
      SelectionModel selection = new SelectionModel();
      CanvasView view = new CanvasView(document, selection);
      view.setOnStartFromData(() -> {});
      stage.setScene(new Scene(new StackPane(view), 1200, 520));
      stage.show();
      view.applyCss();
      view.layout();
      view.viewport().show(0, 0, zoom);
      selection.select(new SelectionModel.Selection(Set.of(new BlockId("hidden")), Set.of()));
      view.selection().retain(diagram);
      view.applyCss();
      view.layout();
      Picture.write(view.getScene().snapshot(null), file);
    }
  }

  public static void main(String[] args) {
    Application.launch(Run.class, args);
  }
}
