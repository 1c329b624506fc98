package hypatia.app.training;

import hypatia.app.ui.chart.CurveView;
import hypatia.engine.train.metric.Metric;
import hypatia.engine.train.metric.MetricCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The charts beside each other: the loss, then each metric. */
final class CurvesPane extends HBox {
  private final Curves curves;
  private final CurveView loss = new CurveView("Loss", false);
  private final Map<String, CurveView> metrics = new LinkedHashMap<>();

  CurvesPane(Curves curves) {
    this.curves = curves;
    getStyleClass().add("curves-pane");
    loss.setId("loss-curves");
    loss.show(curves.loss().both());
    addChart(loss);
  }

  CurveView loss() {
    return loss;
  }

  /** Shows what the curves hold now. */
  void refresh() {
    if (!metrics.keySet().equals(curves.metrics().keySet())) rebuild();
    loss.refresh();
    metrics.values().forEach(CurveView::refresh);
  }

  private void rebuild() {
    metrics.clear();
    getChildren().setAll(loss);
    curves
        .metrics()
        .forEach(
            (id, pair) -> {
              Optional<Metric> metric = MetricCatalog.find(id.replaceAll("-\\d+$", ""));
              boolean share = metric.map(Metric::isShare).orElse(false);
              CurveView view = new CurveView(metric.map(Metric::title).orElse(id), share);
              view.setId(id + "-curves");
              view.show(pair.both());
              metrics.put(id, view);
              addChart(view);
            });
  }

  private void addChart(CurveView view) {
    HBox.setHgrow(view, Priority.ALWAYS);
    getChildren().add(view);
  }
}
