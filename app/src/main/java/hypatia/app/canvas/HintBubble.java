package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Pointer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A sentence at the cursor: at once while a gesture is refused, after a pause while hovering. */
final class HintBubble extends Label {
  private static final double MAX_WIDTH = 320;
  private static final Duration STAYS = Duration.seconds(4);

  private final PauseTransition wait = new PauseTransition(Duration.millis(500));
  private final PauseTransition leave = new PauseTransition(STAYS);
  private boolean insists;

  HintBubble() {
    getStyleClass().add("canvas-hint");
    setManaged(false);
    setMouseTransparent(true);
    setWrapText(true);
    setVisible(false);
    leave.setOnFinished(event -> hide());
  }

  /** Says something that the user must hear: it stays for a while, whatever the mouse does. */
  void say(String sentence, Pointer at) {
    show(sentence, at);
    insists = true;
  }

  /** Shows a text if the mouse rests. */
  void showLater(String text, Pointer at) {
    if (insists) return;
    hide();
    wait.setOnFinished(event -> show(text, at));
    wait.playFromStart();
  }

  /** The mouse rests on nothing. */
  void hideUnlessSaid() {
    if (!insists) hide();
  }

  void hide() {
    insists = false;
    wait.stop();
    leave.stop();
    setVisible(false);
  }

  private void show(String sentence, Pointer at) {
    wait.stop();
    if (!sentence.equals(getText()) || !isVisible()) {
      setText(sentence);
      applyCss();
    }
    double width = Math.min(MAX_WIDTH, Math.ceil(prefWidth(-1)));
    double height = Math.ceil(prefHeight(width));
    double maxX = getParent().getLayoutBounds().getWidth() - width - 8;
    double maxY = getParent().getLayoutBounds().getHeight() - height - 8;
    double below = at.viewY() + 20;
    double y = below <= maxY ? below : Math.max(8, at.viewY() - height - 12);
    resizeRelocate(Math.max(8, Math.min(maxX, at.viewX() + 12)), y, width, height);
    setVisible(true);
    leave.playFromStart();
  }
}
