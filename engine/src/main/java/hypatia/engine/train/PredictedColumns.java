package hypatia.engine.train;

import hypatia.engine.data.PredictedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Predictions as columns of a table: the answer, and for classes the probability of each. */
public final class PredictedColumns {
  private PredictedColumns() {}

  /**
   * @param predictions for each row one for each target
   */
  public static List<PredictedColumn> of(List<List<Predicted>> predictions) {
    List<PredictedColumn> columns = new ArrayList<>();
    if (predictions.isEmpty()) return columns;
    for (int i = 0; i < predictions.get(0).size(); i++) {
      int target = i;
      Predicted first = predictions.get(0).get(target);
      columns.add(
          new PredictedColumn(
              "predicted_" + first.target(), row -> predictions.get(row).get(target).text()));
      if (!(first instanceof Predicted.ClassProbabilities classes)) continue;
      for (int c = 0; c < classes.classes().size(); c++) {
        int label = c;
        columns.add(
            new PredictedColumn(
                "probability_" + classes.classes().get(c),
                row -> probability(predictions.get(row).get(target), label)));
      }
    }
    return columns;
  }

  private static String probability(Predicted predicted, int label) {
    double value = ((Predicted.ClassProbabilities) predicted).probabilities().get(label);
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
