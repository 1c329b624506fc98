package hypatia.app.prediction;

import hypatia.engine.train.Evaluation.ExampleResult;
import hypatia.engine.train.TargetEvaluation.Confusion;

/** What pictures show, in words. */
final class Sentences {
  private Sentences() {}

  /** {@code 3 versicolor were taken for virginica.} */
  static String of(Confusion confusion, int truth, int predicted) {
    int count = confusion.counts().get(truth).get(predicted);
    long all = confusion.counts().get(truth).stream().mapToLong(Integer::longValue).sum();
    String name = confusion.classes().get(truth);
    if (truth == predicted) {
      return count + " of " + all + " " + name + (all == 1 ? " was" : " were") + " recognised.";
    }
    return (count == 0 ? "No" : Integer.toString(count))
        + " "
        + name
        + (count > 1 ? " were" : " was")
        + " taken for "
        + confusion.classes().get(predicted)
        + ".";
  }

  /** {@code Row 12: 18 in truth, predicted 24.4.} */
  static String of(ExampleResult example, double truth, double predicted) {
    return "Row "
        + (example.row() + 1)
        + ": in truth "
        + Figures.number(truth)
        + ", predicted "
        + Figures.number(predicted)
        + ".";
  }
}
