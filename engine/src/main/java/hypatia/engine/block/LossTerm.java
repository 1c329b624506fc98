package hypatia.engine.block;

import hypatia.engine.graph.Variable;

/**
 * A loss and what it compares; training, metrics and panels start from here.
 *
 * @param cost the scalar that is minimised
 * @param reduction how the batch was reduced to it
 * @param task what metrics apply
 * @param prediction probabilities {@code batch×classes}, or numbers {@code batch×targets}
 * @param target labels {@code batch}, probabilities or numbers like the prediction
 */
public record LossTerm(
    Variable cost, Reduction reduction, Task task, Variable prediction, Variable target) {
  /** How a batch of losses becomes one number. */
  public enum Reduction {
    /** The average: the step does not depend on the batch size. */
    MEAN,
    SUM
  }
}
