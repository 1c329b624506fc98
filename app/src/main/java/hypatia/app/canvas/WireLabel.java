package hypatia.app.canvas;

import hypatia.app.canvas.scene.WireCurve;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The shape in the middle of a wire. Its plate follows the measured text, whatever the font. */
final class WireLabel extends Group {
  private static final double PADDING = 5;

  private final Rectangle plate = new Rectangle();
  private final Text text = new Text();
  private WireCurve curve;

  WireLabel() {
    getStyleClass().add("wire-label");
    setManaged(false);
    plate.getStyleClass().add("plate");
    plate.setArcWidth(8);
    plate.setArcHeight(8);
    text.getStyleClass().add("shape");
    text.setTextOrigin(VPos.TOP);
    text.layoutBoundsProperty().addListener((bounds, old, now) -> fit(now));
    getChildren().addAll(plate, text);
  }

  void setText(String shape) {
    text.setText(shape);
  }

  String getText() {
    return text.getText();
  }

  /** Says where the wire runs. */
  void place(WireCurve path) {
    curve = path;
    fit(text.getLayoutBounds());
  }

  /**
   * Above a level wire, as on a drawing with dimensions; in the middle of a curved one; where that
   * has no room, above the beginning.
   */
  private void fit(Bounds bounds) {
    if (curve == null) return;
    double width = bounds.getWidth() + 2 * PADDING;
    double height = bounds.getHeight() + 2;
    plate.setWidth(width);
    plate.setHeight(height);
    text.setX(PADDING);
    text.setY(1);
    double dx = curve.toX() - curve.fromX();
    double dy = curve.toY() - curve.fromY();
    double x = curve.xAt(0.5) - width / 2;
    double y = curve.yAt(0.5) - height / 2;
    if (Math.abs(dy) < 6) {
      x -= 3; // the arrowhead takes room at the right
      y -= 13;
    } else if (Math.hypot(dx, dy) < width + 60) {
      x = curve.fromX() + 8;
      y = curve.fromY() - Math.signum(dy) * 13 - height / 2;
    }
    setTranslateX(Math.round(x));
    setTranslateY(Math.round(y));
  }
}
