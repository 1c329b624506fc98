package hypatia.app.canvas;

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
  private double x;
  private double y;
  private double gap;
  private boolean flat;

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

  /**
   * Says where the wire runs.
   *
   * @param room how far apart its ports are
   * @param isFlat whether it runs level
   */
  void place(double middleX, double middleY, double room, boolean isFlat) {
    x = middleX;
    y = middleY;
    gap = room;
    flat = isFlat;
    fit(text.getLayoutBounds());
  }

  /** Above a level wire, as on a drawing with dimensions; on a curved one where there is room. */
  private void fit(Bounds bounds) {
    double width = bounds.getWidth() + 2 * PADDING;
    double height = bounds.getHeight() + 2;
    boolean above = flat || gap < width + 44;
    plate.setWidth(width);
    plate.setHeight(height);
    text.setX(PADDING);
    text.setY(1);
    setTranslateX(Math.round(x - width / 2 - 3)); // the arrowhead takes room at the right
    setTranslateY(Math.round(y - height / 2 - (above ? 13 : 0)));
  }
}
