package hypatia.app.data;

import hypatia.engine.data.CategoryCount;
import hypatia.engine.data.ColumnStatistics;
import hypatia.engine.data.ColumnType;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * A small picture of a column: the histogram of its numbers, or a bar for each of its most frequent
 * classes. A shape rather than a drawing, so that its colours are the theme's.
 */
final class DistributionView extends Region {
  private static final PseudoClass CLASSES = PseudoClass.getPseudoClass("classes");
  private static final double WIDTH = 68;
  private static final double HEIGHT = 20;
  private static final double WIDEST_BAR = 14;

  private final Path bars = new Path();

  DistributionView() {
    getStyleClass().add("distribution");
    bars.getStyleClass().add("bars");
    bars.setManaged(false);
    bars.setStroke(null);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getChildren().add(bars);
  }

  /** Shows a column; null for nothing. */
  void show(ColumnStatistics statistics) {
    bars.getElements().clear();
    if (statistics == null) return;
    boolean classes = statistics.type() == ColumnType.CATEGORY;
    pseudoClassStateChanged(CLASSES, classes);
    List<Long> counts =
        classes
            ? statistics.top().stream().map(CategoryCount::count).toList()
            : statistics.histogram().counts();
    double most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
    double step = Math.min(classes ? WIDEST_BAR : WIDTH, WIDTH / Math.max(1, counts.size()));
    double gap = classes ? Math.min(2, step / 3) : Math.min(0.5, step / 6);
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        // Rare ones stay in view.
        bar(i * step, step - gap, Math.max(1.5, HEIGHT * counts.get(i) / most));
      }
    }
  }

  private void bar(double x, double width, double height) {
    bars.getElements()
        .addAll(
            new MoveTo(x, HEIGHT),
            new LineTo(x, HEIGHT - height),
            new LineTo(x + width, HEIGHT - height),
            new LineTo(x + width, HEIGHT),
            new ClosePath());
  }
}
