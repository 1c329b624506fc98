package hypatia.engine.train;

import java.util.List;

/**
 * How good a network is on known examples.
 *
 * @param examples how many there were
 * @param scores loss and metrics, as training shows them
 * @param targets one for each predicted column
 * @param worstFirst every example, the one with the largest loss first
 */
public record Evaluation(
    int examples, Scores scores, List<TargetEvaluation> targets, List<ExampleResult> worstFirst) {
  public Evaluation {
    targets = List.copyOf(targets);
    worstFirst = List.copyOf(worstFirst);
  }

  /**
   * One example.
   *
   * @param row of the table, from 0
   * @param loss its own: −ln of the true class's probability, or the mean squared error in units of
   *     the network; summed over several losses
   * @param predicted one for each target
   * @param truth the true class or number of each target, as text
   */
  public record ExampleResult(int row, double loss, List<Predicted> predicted, List<String> truth) {
    public ExampleResult {
      predicted = List.copyOf(predicted);
      truth = List.copyOf(truth);
    }
  }
}
