package hypatia.app.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** One side of a split with one divider: keeps its size in pixels, and folds away and back. */
final class FoldingSide {
  private final SplitPane split;
  private final Region side;
  private final boolean first;
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private double size;
  private boolean placed;

  /**
   * @param first whether it is the left or upper one of the two
   * @param size along the split, in pixels, to begin with
   */
  FoldingSide(SplitPane split, Region side, boolean first, double size) {
    this.split = split;
    this.side = side;
    this.first = first;
    this.size = size;
    SplitPane.setResizableWithParent(side, false);
    split.layoutBoundsProperty().addListener((o, before, now) -> placeOnce());
    shown.addListener((o, before, now) -> fold(!now));
  }

  BooleanProperty shown() {
    return shown;
  }

  /** A split knows only fractions, so the first size can be set once there are pixels. */
  private void placeOnce() {
    if (placed || length() < 200) return;
    placed = true;
    place();
  }

  private void place() {
    split.setDividerPositions(first ? size / length() : 1 - size / length());
  }

  private void fold(boolean away) {
    if (away) {
      size = split.getOrientation() == Orientation.HORIZONTAL ? side.getWidth() : side.getHeight();
      split.getItems().remove(side);
      return;
    }
    split.getItems().add(first ? 0 : split.getItems().size(), side);
    place();
  }

  private double length() {
    return split.getOrientation() == Orientation.HORIZONTAL ? split.getWidth() : split.getHeight();
  }
}
