package hypatia.app.inspector;

import hypatia.engine.block.BlockPorts;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A block's ports with what is wired to them and the shape that flows there. */
final class PortList extends VBox {
  /** One line. */
  private record Line(Port port, String wired, String shape) {}

  private List<Line> shown = List.of();

  PortList() {
    setSpacing(6);
  }

  void show(Diagram diagram, Block block, Analysis analysis) {
    List<Line> lines =
        BlockPorts.of(diagram, block).stream()
            .map(port -> line(diagram, block, port, analysis))
            .toList();
    if (lines.equals(shown)) return;
    shown = lines;
    getChildren().setAll(lines.stream().map(PortList::row).toList());
  }

  private static Line line(Diagram diagram, Block block, Port port, Analysis analysis) {
    PortRef place = block.port(port.name());
    if (port.isInput()) {
      Optional<Wire> wire = diagram.wireInto(place);
      return new Line(
          port,
          wire.map(w -> "from " + diagram.block(w.from().block()).name()).orElse("not connected"),
          wire.map(w -> shape(analysis.types().get(w.from()))).orElse("–"));
    }
    int wires = diagram.wiresFrom(place).size();
    String wired =
        wires == 0 ? "not connected" : wires == 1 ? "to 1 block" : "to " + wires + " blocks";
    return new Line(port, wired, shape(analysis.types().get(place)));
  }

  private static String shape(TensorType type) {
    return type == null ? "not known yet" : type.toString();
  }

  private static HBox row(Line line) {
    FontIcon arrow =
        new FontIcon(line.port().isInput() ? Feather.CORNER_DOWN_RIGHT : Feather.ARROW_RIGHT);
    Label title = new Label(line.port().title());
    Label wired = new Label(line.wired());
    wired.getStyleClass().add("hint");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label shape = new Label(line.shape());
    shape.getStyleClass().add("shape-label");
    shape.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, arrow, title, wired, gap, shape);
    row.setAlignment(Pos.CENTER_LEFT);
    Tooltip.install(row, new Tooltip(line.port().help()));
    return row;
  }
}
