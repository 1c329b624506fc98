package hypatia.engine.train;

import java.util.List;

/** How good a network is at one column. */
public sealed interface TargetEvaluation {
  String target();

  /**
   * How often each class was taken for each class.
   *
   * @param counts {@code counts.get(t).get(p)}: examples of class t that were predicted as p
   */
  record Confusion(String target, List<String> classes, List<List<Integer>> counts)
      implements TargetEvaluation {
    public Confusion {
      classes = List.copyOf(classes);
      counts = counts.stream().map(List::copyOf).toList();
    }

    /** The share of right predictions; NaN without examples. */
    public double accuracy() {
      long right = 0;
      long all = 0;
      for (int t = 0; t < counts.size(); t++) {
        right += counts.get(t).get(t);
        for (int count : counts.get(t)) all += count;
      }
      return (double) right / all;
    }
  }

  /**
   * Predicted numbers beside the true ones, in the column's own unit.
   *
   * @param mae mean absolute error
   * @param r2 coefficient of determination: 1 is perfect, 0 is as good as the mean
   * @param truth by example
   * @param predicted by example
   */
  record Fit(String target, double mae, double r2, List<Double> truth, List<Double> predicted)
      implements TargetEvaluation {
    public Fit {
      truth = List.copyOf(truth);
      predicted = List.copyOf(predicted);
    }
  }
}
