package hypatia.app.palette;

import hypatia.app.ui.SvgIcon;
import hypatia.engine.block.BlockType;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * Dragging a block type to the canvas by plain mouse events: the system's drag and drop would not
 * show where the block will be, and not work without a display.
 */
final class PaletteDrag {
  private static final double THRESHOLD = 5;
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final BlockDrop drop;
  private final Pane overlay;
  private Point2D pressed;
  private Node ghost;

  PaletteDrag(BlockDrop drop, Pane overlay) {
    this.drop = drop;
    this.overlay = overlay;
  }

  void install(PaletteEntry entry) {
    entry.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) pressed = at(event);
        });
    entry.setOnMouseDragged(event -> move(entry.type(), event));
    entry.setOnMouseReleased(event -> end(entry.type(), event));
  }

  private void move(BlockType type, MouseEvent event) {
    if (pressed == null) return;
    if (ghost == null) {
      if (at(event).distance(pressed) < THRESHOLD) return;
      ghost = ghost(type);
      overlay.getChildren().add(ghost);
    }
    Point2D place = overlay.sceneToLocal(at(event));
    ghost.relocate(place.getX() + 10, place.getY() + 10);
    drop.over(type.id(), event.getSceneX(), event.getSceneY());
    ghost.pseudoClassStateChanged(REFUSED, !drop.accepts(event.getSceneX(), event.getSceneY()));
  }

  private void end(BlockType type, MouseEvent event) {
    pressed = null;
    if (ghost == null) return;
    overlay.getChildren().remove(ghost);
    ghost = null;
    if (drop.accepts(event.getSceneX(), event.getSceneY())) {
      drop.drop(type.id(), event.getSceneX(), event.getSceneY());
    } else {
      drop.exit();
    }
  }

  private static Node ghost(BlockType type) {
    HBox ghost = new HBox(8, SvgIcon.ofBlock(type.id(), 18), new Label(type.title()));
    ghost.getStyleClass().addAll("palette-ghost", PaletteEntry.categoryClass(type));
    ghost.setMouseTransparent(true);
    return ghost;
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
