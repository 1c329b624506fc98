package hypatia.app.data;

import hypatia.app.ui.NumberText;
import hypatia.engine.data.Part;
import hypatia.engine.data.Split;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The rows of a table as one bar of three parts, whose borders can be dragged. */
final class SplitBar extends Region {
  private static final double LEAST_FOR_TEXT = 46;
  private static final double GRIP = 12;
  private static final double LEAST_TRAINING = 0.05;

  private final Map<Part, Label> parts = new EnumMap<>(Part.class);
  private final Region first = grip();
  private final Region second = grip();
  private Split split = Split.NONE;
  private Map<Part, Integer> rows = Map.of();

  /**
   * @param chosen hears of the split that the user dragged to; null where nothing can be dragged
   */
  SplitBar(Consumer<Split> chosen) {
    getStyleClass().add("split-bar");
    for (Part part : Part.values()) {
      Label label = new Label();
      label.getStyleClass().addAll("part", Parts.styleClass(part));
      parts.put(part, label);
      getChildren().add(label);
    }
    if (chosen == null) return;
    getChildren().addAll(first, second);
    follow(first, true, chosen);
    follow(second, false, chosen);
    first.setId("split-grip-validation");
    second.setId("split-grip-test");
  }

  /**
   * @param counts the rows of each part; empty while they are not known
   */
  void show(Split now, Map<Part, Integer> counts) {
    split = now;
    rows = counts;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    int total = rows.values().stream().mapToInt(Integer::intValue).sum();
    double width = getWidth();
    double x = 0;
    for (Part part : Part.values()) {
      double share = total == 0 ? share(part) : (double) rows.getOrDefault(part, 0) / total;
      Label label = parts.get(part);
      label.setText(
          share * width < LEAST_FOR_TEXT || total == 0
              ? ""
              : NumberText.grouped(rows.getOrDefault(part, 0)));
      double end = x + share * width;
      label.resizeRelocate(x, 0, Math.max(0, end - x), getHeight());
      label.setVisible(share > 0);
      if (part == Part.VALIDATION) first.resizeRelocate(x - GRIP / 2, 0, GRIP, getHeight());
      if (part == Part.TEST) second.resizeRelocate(x - GRIP / 2, 0, GRIP, getHeight());
      x = end;
    }
  }

  private double share(Part part) {
    return switch (part) {
      case TRAIN -> 1 - split.validation() - split.test();
      case VALIDATION -> split.validation();
      case TEST -> split.test();
    };
  }

  private static Region grip() {
    Region grip = new Region();
    grip.getStyleClass().add("split-grip");
    grip.setCursor(Cursor.H_RESIZE);
    return grip;
  }

  private void follow(Region grip, boolean validation, Consumer<Split> chosen) {
    grip.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          double at = sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / getWidth();
          show(dragged(split, validation, at), Map.of());
          event.consume();
        });
    grip.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          chosen.accept(split);
          event.consume();
        });
  }

  /**
   * The split after a border was dragged, in whole hundredths. The border before the validation
   * part takes from training; the one before the test part takes from validation.
   *
   * @param at the border's new place, 0 to 1
   */
  static Split dragged(Split split, boolean validation, double at) {
    double end = 1 - split.test();
    if (validation) {
      double share = hundredths(end - Math.max(LEAST_TRAINING, Math.min(end, at)));
      return split.withValidation(share);
    }
    double start = end - split.validation();
    double test = hundredths(1 - Math.max(start, Math.min(1, at)));
    return new Split(hundredths(1 - start - test), test, split.seed());
  }

  private static double hundredths(double share) {
    return Math.max(0, Math.round(100 * share) / 100.0);
  }
}
