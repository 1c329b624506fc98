package hypatia.app.testing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A fast user: whole gestures in one go on the FX thread. Points are in the coordinates of the node
 * that it works on.
 */
public final class Mouse {
  private final FxRobot fx;
  private final Node on;

  public Mouse(FxRobot fx, Node on) {
    this.fx = fx;
    this.on = on;
  }

  /** Presses, moves in a few steps and releases, while keys are held. */
  public void drag(MouseButton button, Point2D from, Point2D to, KeyCode... held) {
    press(button, from, to, held);
    release(button, held);
  }

  public void drag(Point2D from, Point2D to, KeyCode... held) {
    drag(MouseButton.PRIMARY, from, to, held);
  }

  /** The first part of a drag: the button stays down. */
  public void press(MouseButton button, Point2D from, Point2D to, KeyCode... held) {
    robot(
        robot -> {
          Arrays.stream(held).forEach(robot::keyPress);
          robot.mouseMove(on.localToScreen(from));
          robot.mousePress(button);
          int steps = 6;
          for (int i = 1; i <= steps; i++) {
            robot.mouseMove(on.localToScreen(from.interpolate(to, i / (double) steps)));
          }
        });
  }

  public void release(MouseButton button, KeyCode... held) {
    robot(
        robot -> {
          robot.mouseRelease(button);
          Arrays.stream(held).forEach(robot::keyRelease);
        });
  }

  public void move(Point2D to) {
    robot(robot -> robot.mouseMove(on.localToScreen(to)));
  }

  public void click(Point2D at, KeyCode... held) {
    click(MouseButton.PRIMARY, at, held);
  }

  public void click(MouseButton button, Point2D at, KeyCode... held) {
    robot(
        robot -> {
          Arrays.stream(held).forEach(robot::keyPress);
          robot.mouseMove(on.localToScreen(at));
          robot.mouseClick(button);
          Arrays.stream(held).forEach(robot::keyRelease);
        });
  }

  public void doubleClick(Point2D at) {
    robot(
        robot -> {
          robot.mouseMove(on.localToScreen(at));
          robot.mouseClick(MouseButton.PRIMARY);
          robot.mouseClick(MouseButton.PRIMARY);
        });
  }

  /**
   * Turns the wheel; up is positive. Fired as an event, because robots disagree on the sign.
   *
   * @param held Shift or Ctrl
   */
  public void wheel(Point2D at, int notches, KeyCode... held) {
    List<KeyCode> keys = List.of(held);
    Point2D scene = on.localToScene(at);
    Point2D screen = on.localToScreen(at);
    fx.interact(
        () ->
            on.fireEvent(
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    scene.getX(),
                    scene.getY(),
                    screen.getX(),
                    screen.getY(),
                    keys.contains(KeyCode.SHIFT),
                    keys.contains(KeyCode.CONTROL),
                    false,
                    false,
                    false,
                    false,
                    0,
                    40.0 * notches,
                    0,
                    40.0 * notches,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Types keys together: the last one while the others are held. */
  public void keys(KeyCode... keys) {
    robot(
        robot -> {
          for (KeyCode key : keys) robot.keyPress(key);
          for (int i = keys.length - 1; i >= 0; i--) robot.keyRelease(keys[i]);
        });
  }

  /** Types letters, digits, spaces and points. */
  public void type(String text) {
    robot(
        robot -> {
          for (char c : text.toCharArray()) {
            KeyCode key =
                switch (c) {
                  case ' ' -> KeyCode.SPACE;
                  case '.' -> KeyCode.PERIOD;
                  default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
                };
            boolean upper = Character.isUpperCase(c);
            if (upper) robot.keyPress(KeyCode.SHIFT);
            robot.keyType(key);
            if (upper) robot.keyRelease(KeyCode.SHIFT);
          }
        });
  }

  private void robot(Consumer<Robot> gesture) {
    fx.interact(() -> gesture.accept(new Robot()));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
