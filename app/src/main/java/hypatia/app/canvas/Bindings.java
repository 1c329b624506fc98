package hypatia.app.canvas;

import hypatia.app.canvas.gesture.ConnectGesture;
import hypatia.app.canvas.gesture.Gesture;
import hypatia.app.canvas.gesture.GestureContext;
import hypatia.app.canvas.gesture.MarqueeGesture;
import hypatia.app.canvas.gesture.MoveGesture;
import hypatia.app.canvas.gesture.PanGesture;
import hypatia.app.canvas.gesture.Press;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.Hit;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.canvas.scene.Snap;
import hypatia.app.ui.HelpLine;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;

/**
 * What the mouse and the keys do on the canvas, in one table; the first entry that fits counts.
 * Shortcuts of menu commands are the command table's, not ours.
 */
final class Bindings {
  /** A drag that starts a gesture. */
  record Drag(String how, String what, Predicate<Press> when, Function<Press, Gesture> start) {}

  /** A press that was released in place. */
  record Click(String how, String what, Predicate<Press> when, Consumer<Press> act) {}

  /** A key while the canvas has the focus. */
  record Key(KeyCombination keys, String what, Runnable act) {}

  private final CanvasScene scene;
  private final List<Drag> drags;
  private final List<Click> clicks;
  private final List<Key> keys;

  Bindings(GestureContext context, CanvasActions actions, Selecting selecting) {
    scene = context.scene();
    drags =
        List.of(
            drag(
                "Middle button or Space, drag",
                "Move the view",
                p -> p.button() == MouseButton.MIDDLE || (p.primary() && p.space()),
                p -> new PanGesture(context.viewport())),
            drag(
                "Drag an end of a wire",
                "Plug it elsewhere, or drop it on nothing to remove it",
                p -> p.primary() && takenEnd(p).isPresent(),
                p -> replug(context, p)),
            drag(
                "Drag from a port",
                "Draw a wire; on nothing: add a block that fits",
                p -> p.primary() && p.hit() instanceof Hit.OnPort,
                p -> new ConnectGesture(context, ((Hit.OnPort) p.hit()).spot(), null)),
            drag(
                "Drag a block",
                "Move the selection; Alt: without snapping; on a wire: insert",
                p -> p.primary() && p.hit() instanceof Hit.OnCard,
                p -> new MoveGesture(context, ((Hit.OnCard) p.hit()).card().id())),
            drag(
                "Drag on nothing",
                "Select by a rectangle; Shift adds, Ctrl toggles",
                Press::primary,
                p -> new MarqueeGesture(context)));
    clicks =
        List.of(
            click(
                "Double-click a name",
                "Rename the block",
                p -> p.primary() && p.clicks() == 2 && onTitle(p.hit()),
                p -> actions.rename()),
            click(
                "Double-click on nothing, or Space",
                "Search for a block to add",
                p -> p.primary() && p.clicks() == 2 && p.hit() instanceof Hit.Empty,
                p -> context.search(p.pointer(), null)),
            click("Click", "Select; Shift adds, Ctrl toggles", Press::primary, selecting::select),
            click(
                "Right-click",
                "Select, and show what can be done",
                p -> p.button() == MouseButton.SECONDARY,
                selecting::selectUnlessSelected));
    double far = CanvasActions.FAR;
    keys =
        List.of(
            key(KeyCode.ESCAPE, "Leave the gesture, or select nothing", actions::selectNone),
            key(KeyCode.HOME, "Show the whole diagram", actions::fitAll),
            key(KeyCode.PERIOD, "Show the selection", actions::fitSelection),
            key(KeyCode.LEFT, "Move the selection", () -> actions.nudge(-Snap.GRID, 0)),
            key(KeyCode.RIGHT, "Move the selection", () -> actions.nudge(Snap.GRID, 0)),
            key(KeyCode.UP, "Move the selection", () -> actions.nudge(0, -Snap.GRID)),
            key(KeyCode.DOWN, "Move the selection", () -> actions.nudge(0, Snap.GRID)),
            shifted(KeyCode.LEFT, "Move the selection far", () -> actions.nudge(-far, 0)),
            shifted(KeyCode.RIGHT, "Move the selection far", () -> actions.nudge(far, 0)),
            shifted(KeyCode.UP, "Move the selection far", () -> actions.nudge(0, -far)),
            shifted(KeyCode.DOWN, "Move the selection far", () -> actions.nudge(0, far)),
            alt(KeyCode.LEFT, "Select the next block there", () -> actions.step(-1, 0)),
            alt(KeyCode.RIGHT, "Select the next block there", () -> actions.step(1, 0)),
            alt(KeyCode.UP, "Select the next block there", () -> actions.step(0, -1)),
            alt(KeyCode.DOWN, "Select the next block there", () -> actions.step(0, 1)));
  }

  private static Drag drag(
      String how, String what, Predicate<Press> when, Function<Press, Gesture> start) {
    return new Drag(how, what, when, start);
  }

  private static Click click(String how, String what, Predicate<Press> when, Consumer<Press> act) {
    return new Click(how, what, when, act);
  }

  private static Key key(KeyCode code, String what, Runnable act) {
    return new Key(new KeyCodeCombination(code), what, act);
  }

  private static Key shifted(KeyCode code, String what, Runnable act) {
    return new Key(new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN), what, act);
  }

  private static Key alt(KeyCode code, String what, Runnable act) {
    return new Key(new KeyCodeCombination(code, KeyCombination.ALT_DOWN), what, act);
  }

  Optional<Gesture> gesture(Press press) {
    return drags.stream()
        .filter(drag -> drag.when().test(press))
        .findFirst()
        .map(drag -> drag.start().apply(press));
  }

  void click(Press press) {
    clicks.stream()
        .filter(click -> click.when().test(press))
        .findFirst()
        .ifPresent(click -> click.act().accept(press));
  }

  List<Key> keys() {
    return keys;
  }

  /** The whole table in words; keys that do the same share a line. */
  List<HelpLine> help() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Drag drag : drags) lines.merge(drag.what(), drag.how(), Bindings::or);
    for (Click click : clicks) lines.merge(click.what(), click.how(), Bindings::or);
    for (Key key : keys) lines.merge(key.what(), key.keys().getDisplayText(), Bindings::or);
    List<HelpLine> help = new ArrayList<>();
    lines.forEach((what, how) -> help.add(new HelpLine(how, what)));
    help.add(new HelpLine("Wheel", "Zoom at the cursor; Shift: move the view"));
    return help;
  }

  private static String or(String first, String second) {
    return first + ", " + second;
  }

  private static boolean onTitle(Hit hit) {
    return hit instanceof Hit.OnCard card && card.title();
  }

  /** A wired input port, or a wire near one of its ends. */
  private Optional<Hit.OnWire> takenEnd(Press press) {
    if (press.hit() instanceof Hit.OnWire wire && wire.end() != Hit.End.MIDDLE) {
      return Optional.of(wire);
    }
    if (press.hit() instanceof Hit.OnPort port && port.spot().isInput()) {
      return scene
          .diagram()
          .wireInto(port.spot().ref())
          .map(wire -> new Hit.OnWire(wire, Hit.End.TO));
    }
    return Optional.empty();
  }

  private Gesture replug(GestureContext context, Press press) {
    Hit.OnWire taken = takenEnd(press).orElseThrow();
    Wire wire = taken.wire();
    PortSpot fixed =
        (taken.end() == Hit.End.TO
                ? scene.card(wire.from().block()).orElseThrow().output(wire.from().port())
                : scene.card(wire.to().block()).orElseThrow().input(wire.to().port()))
            .orElseThrow();
    return new ConnectGesture(context, fixed, wire);
  }
}
