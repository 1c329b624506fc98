package hypatia.engine.train;

import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.Encoding;
import hypatia.engine.train.metric.Determination;
import hypatia.engine.train.metric.MeanAbsoluteError;
import hypatia.engine.train.metric.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums up the results of all examples for one predicted column. */
final class TargetSummary {
  private TargetSummary() {}

  /**
   * @param target which of an example's predictions
   */
  static TargetEvaluation of(
      List<Evaluation.ExampleResult> results, int target, Encoding encoding) {
    Predicted first = results.get(0).predicted().get(target);
    return first instanceof Predicted.ClassProbabilities classes
        ? confusion(results, target, classes)
        : fit(results, target, encoding.target(first.target()));
  }

  private static TargetEvaluation confusion(
      List<Evaluation.ExampleResult> results, int target, Predicted.ClassProbabilities like) {
    int[][] counts = new int[like.classes().size()][like.classes().size()];
    for (Evaluation.ExampleResult result : results) {
      var predicted = (Predicted.ClassProbabilities) result.predicted().get(target);
      counts[like.classes().indexOf(result.truth().get(target))][predicted.label()]++;
    }
    return new TargetEvaluation.Confusion(
        like.target(),
        like.classes(),
        Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }

  private static TargetEvaluation fit(
      List<Evaluation.ExampleResult> results, int target, ColumnEncoding column) {
    List<Double> truth = new ArrayList<>();
    List<Double> predicted = new ArrayList<>();
    Metric.Accumulator mae = new MeanAbsoluteError().start(Metric.Units.plain(1));
    Metric.Accumulator r2 = new Determination().start(Metric.Units.plain(1));
    float[] p = new float[1];
    float[] t = new float[1];
    for (Evaluation.ExampleResult result : results) {
      double value = ((Predicted.Number) result.predicted().get(target)).value();
      double original = Double.parseDouble(result.truth().get(target));
      truth.add(original);
      predicted.add(value);
      p[0] = (float) value;
      t[0] = (float) original;
      mae.add(p, 0, t, 0, false, 1);
      r2.add(p, 0, t, 0, false, 1);
    }
    return new TargetEvaluation.Fit(column.name(), mae.value(), r2.value(), truth, predicted);
  }
}
