package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Feedback;
import hypatia.app.canvas.gesture.GestureContext;
import hypatia.app.canvas.gesture.GestureDriver;
import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.canvas.gesture.Press;
import hypatia.app.canvas.scene.Hit;
import hypatia.app.canvas.scene.Viewport;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Turns the view's mouse and key events into presses, drags and keys of the table. */
final class CanvasInput {
  /** How near a port or a wire counts as hit, in pixels. */
  private static final double REACH = 9;

  private final Node view;
  private final GestureContext context;
  private final Bindings bindings;
  private final GestureDriver driver;
  private final Consumer<Hit> hovered;
  private Pointer last;
  private boolean inside;
  private boolean space;
  private boolean spaceUsed;

  /**
   * @param hovered told what lies below the mouse while no button is down
   */
  CanvasInput(
      Node view,
      GestureContext context,
      Bindings bindings,
      Feedback feedback,
      Consumer<Hit> hovered) {
    this.view = view;
    this.context = context;
    this.bindings = bindings;
    this.hovered = hovered;
    driver = new GestureDriver(bindings::gesture, bindings::click, feedback);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, this::exited);
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    view.addEventHandler(ZoomEvent.ZOOM, this::zoomed);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    view.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    view.focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) space = false;
            });
  }

  /** Gives up a running gesture. */
  void cancel() {
    driver.cancel();
  }

  /** Where the mouse is, or the middle of the view while it is elsewhere. */
  Pointer pointer() {
    if (inside && last != null) return at(last.viewX(), last.viewY(), false, false, false);
    Viewport viewport = context.viewport();
    return at(viewport.width() / 2, viewport.height() / 2, false, false, false);
  }

  private Pointer at(double viewX, double viewY, boolean shift, boolean control, boolean alt) {
    Point2D point = context.viewport().toCanvas(viewX, viewY);
    return new Pointer(point.getX(), point.getY(), viewX, viewY, shift, control, alt);
  }

  private Pointer at(MouseEvent e) {
    last = at(e.getX(), e.getY(), e.isShiftDown(), e.isShortcutDown(), e.isAltDown());
    inside = true;
    return last;
  }

  private Hit hit(Pointer at) {
    return context.scene().hit(at.x(), at.y(), REACH / context.viewport().zoom());
  }

  private void pressed(MouseEvent event) {
    Pointer at = at(event);
    view.requestFocus();
    if (space) spaceUsed = true;
    Press press = new Press(event.getButton(), at, hit(at), space, event.getClickCount());
    driver.pressed(press);
    event.consume();
  }

  private void dragged(MouseEvent event) {
    driver.dragged(at(event));
    event.consume();
  }

  private void released(MouseEvent event) {
    driver.released(at(event));
    moved(event);
    event.consume();
  }

  private void moved(MouseEvent event) {
    Pointer at = at(event);
    if (driver.isPressed()) return;
    Hit hit = hit(at);
    hovered.accept(hit);
    view.setCursor(space ? Cursor.OPEN_HAND : cursor(hit));
  }

  private static Cursor cursor(Hit hit) {
    if (hit instanceof Hit.OnPort) return Cursor.CROSSHAIR;
    if (hit instanceof Hit.OnWire) return Cursor.HAND;
    return Cursor.DEFAULT;
  }

  private void exited(MouseEvent event) {
    if (driver.isPressed()) return;
    inside = false;
    hovered.accept(new Hit.Empty());
  }

  /** The wheel zooms at the cursor; with Shift, or sideways on a touch pad, it moves the view. */
  private void scrolled(ScrollEvent event) {
    Viewport viewport = context.viewport();
    boolean sideways = event.getDeltaX() != 0 && !event.isShortcutDown();
    if (event.isShiftDown() || sideways) viewport.pan(event.getDeltaX(), event.getDeltaY());
    else viewport.zoomAt(event.getX(), event.getY(), Math.pow(1.0028, event.getDeltaY()));
    event.consume();
  }

  private void zoomed(ZoomEvent event) {
    context.viewport().zoomAt(event.getX(), event.getY(), event.getZoomFactor());
    event.consume();
  }

  private void keyPressed(KeyEvent event) {
    if (event.getTarget() != view) return;
    if (event.getCode() == KeyCode.ESCAPE && driver.cancel()) {
      event.consume();
      return;
    }
    if (isPlainSpace(event)) {
      if (!space) spaceUsed = false;
      space = true;
      view.setCursor(Cursor.OPEN_HAND);
      event.consume();
      return;
    }
    for (Bindings.Key key : bindings.keys()) {
      if (!key.keys().match(event)) continue;
      key.act().run();
      event.consume();
      return;
    }
  }

  private static boolean isPlainSpace(KeyEvent event) {
    return event.getCode() == KeyCode.SPACE
        && !event.isShiftDown()
        && !event.isShortcutDown()
        && !event.isAltDown();
  }

  private void keyReleased(KeyEvent event) {
    if (event.getTarget() != view || event.getCode() != KeyCode.SPACE || !space) return;
    space = false;
    view.setCursor(Cursor.DEFAULT);
    if (!spaceUsed && !driver.isPressed()) context.search(pointer(), null);
    event.consume();
  }
}
