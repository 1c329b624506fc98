package hypatia.app.canvas;

import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.Viewport;
import hypatia.app.session.DiagramModel;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.DiagramEdit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field over a card's name. Enter or a click elsewhere renames, Esc does not. */
final class RenameField extends TextField {
  private final DiagramModel model;
  private final Viewport viewport;
  private final Node returnTo;
  private Block block;

  /**
   * @param returnTo gets the focus back
   */
  RenameField(DiagramModel model, Viewport viewport, Node returnTo) {
    this.model = model;
    this.viewport = viewport;
    this.returnTo = returnTo;
    getStyleClass().add("rename-field");
    setManaged(false);
    setVisible(false);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean escape = event.getCode() == KeyCode.ESCAPE;
          if (!escape && event.getCode() != KeyCode.ENTER) return;
          finish(!escape, true);
          event.consume();
        });
    addEventHandler(InputEvent.ANY, InputEvent::consume); // none of this is for the canvas
    focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) finish(true, false);
            });
    viewport.onChange(() -> finish(true, true));
  }

  /** Opens over a card. */
  void open(CardShape card) {
    block = card.block();
    Point2D at = viewport.toView(card.at().x() + 48, card.at().y() + 5);
    double width = Math.max(120, (CardShape.WIDTH - 54) * viewport.zoom());
    resizeRelocate(Math.round(at.getX()), Math.round(at.getY()), width, 26);
    setText(block.name());
    setVisible(true);
    requestFocus();
    selectAll();
  }

  private void finish(boolean rename, boolean giveFocusBack) {
    if (block == null) return;
    Block renamed = block;
    block = null;
    setVisible(false);
    if (giveFocusBack) returnTo.requestFocus();
    String name = getText().strip();
    boolean still = model.diagram().getValue().contains(renamed.id());
    if (rename && still && !name.isEmpty() && !name.equals(renamed.name())) {
      model.apply(new DiagramEdit.Rename(renamed.id(), name));
    }
  }
}
