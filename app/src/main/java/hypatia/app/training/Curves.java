package hypatia.app.training;

import hypatia.app.ui.chart.Series;
import hypatia.engine.train.EpochResult;
import hypatia.engine.train.Scores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The history of a training as curves: the loss, and one chart for each metric. */
final class Curves {
  /** The two curves of one chart. */
  record Pair(Series training, Series validation) {
    Pair() {
      this(new Series("Training"), new Series("Validation"));
    }

    List<Series> both() {
      return List.of(training, validation);
    }
  }

  private final Pair loss = new Pair();
  private final Map<String, Pair> metrics = new LinkedHashMap<>();

  Pair loss() {
    return loss;
  }

  /** By metric id, in the order in which they appeared. */
  Map<String, Pair> metrics() {
    return metrics;
  }

  void clear() {
    loss.training().clear();
    loss.validation().clear();
    metrics.clear();
  }

  void add(EpochResult epoch) {
    add(epoch.epoch(), epoch.training(), true);
    epoch.validated().ifPresent(scores -> add(epoch.epoch(), scores, false));
  }

  private void add(int epoch, Scores scores, boolean training) {
    point(loss, training, epoch, scores.loss());
    scores
        .metrics()
        .forEach(
            (id, value) ->
                point(metrics.computeIfAbsent(id, key -> new Pair()), training, epoch, value));
  }

  private static void point(Pair pair, boolean training, int epoch, double value) {
    (training ? pair.training() : pair.validation()).add(epoch, (float) value);
  }
}
