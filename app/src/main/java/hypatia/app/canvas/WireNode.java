package hypatia.app.canvas;

import hypatia.app.canvas.scene.WireCurve;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

/** One wire: a curve, thicker where more flows, and an arrowhead where it enters a block. */
final class WireNode extends Group {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
  private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
  private static final PseudoClass SPLIT = PseudoClass.getPseudoClass("split");
  private static final double PORT_RADIUS = 5.5;

  private final CubicCurve curve = new CubicCurve();
  private final Polygon head = new Polygon(0, 0, -8, -4.5, -8, 4.5);
  private final WireLabel label = new WireLabel();

  WireNode() {
    getStyleClass().add("wire");
    setManaged(false);
    curve.getStyleClass().add("line");
    head.getStyleClass().add("head");
    getChildren().addAll(curve, head);
  }

  /** Lies in a layer of its own, above all curves. */
  WireLabel label() {
    return label;
  }

  void route(WireCurve path) {
    curve.setStartX(path.fromX());
    curve.setStartY(path.fromY());
    curve.setControlX1(path.control1X());
    curve.setControlY1(path.fromY());
    curve.setControlX2(path.control2X());
    curve.setControlY2(path.toY());
    curve.setEndX(path.toX() - PORT_RADIUS - 6);
    curve.setEndY(path.toY());
    head.setTranslateX(path.toX() - PORT_RADIUS);
    head.setTranslateY(path.toY());
    label.place(path);
  }

  void show(Optional<TensorType> type, boolean conflict) {
    curve.setStrokeWidth(thickness(type));
    label.setText(type.map(TensorType::toString).orElse("?"));
    for (Node node : List.of(this, label)) {
      node.pseudoClassStateChanged(CONFLICT, conflict);
      node.pseudoClassStateChanged(UNKNOWN, type.isEmpty());
    }
  }

  /** 1.5 for one number an example, and a little more for each doubling. */
  static double thickness(Optional<TensorType> type) {
    double size = 1;
    if (type.isPresent()) {
      for (Dim dim : type.get().shape().dims()) {
        if (dim.isKnown()) size *= Math.max(1, dim.length());
      }
    }
    return Math.min(4, 1.5 + 0.2 * Math.log(size) / Math.log(2));
  }

  void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
    label.pseudoClassStateChanged(SELECTED, selected);
  }

  void setHovered(boolean hovered) {
    pseudoClassStateChanged(HOVERED, hovered);
    label.pseudoClassStateChanged(HOVERED, hovered);
  }

  /** Marks the wire that a block would be inserted into. */
  void setSplit(boolean split) {
    pseudoClassStateChanged(SPLIT, split);
  }

  /** Fades the wire that is being re-plugged. */
  void setLifted(boolean lifted) {
    setOpacity(lifted ? 0.15 : 1);
    label.setOpacity(lifted ? 0 : 1);
  }

  /** Hides or shows the wire with its label. */
  void setShown(boolean shown) {
    setVisible(shown);
    label.setVisible(shown);
  }
}
