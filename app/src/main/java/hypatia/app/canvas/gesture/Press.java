package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.Hit;
import javafx.scene.input.MouseButton;

/**
 * How a drag or a click began.
 *
 * @param hit what lay under the pointer
 * @param space whether the space bar is held
 * @param clicks 2 for the second press of a double-click
 */
public record Press(MouseButton button, Pointer pointer, Hit hit, boolean space, int clicks) {
  public boolean primary() {
    return button == MouseButton.PRIMARY;
  }
}
