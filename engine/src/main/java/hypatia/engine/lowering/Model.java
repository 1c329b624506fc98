package hypatia.engine.lowering;

import hypatia.engine.block.LossTerm;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import java.util.List;

/**
 * A diagram as a symbolic graph, ready to be differentiated and compiled.
 *
 * <p>Every application carries the id of its block as {@link hypatia.engine.graph.Apply#origin()
 * origin}. Only what the loss and the predictions need is listed. {@link #predictions} depend on no
 * target, so a function of them takes {@link #inputs} alone.
 *
 * @param inputs what the network is told, in the order of the blocks
 * @param targets what the losses compare with, in the order of the blocks
 * @param losses in the order of the blocks
 * @param loss the scalar that training makes small, the sum of all costs; null without a loss
 * @param predictions one for each loss, in the same order; without a loss, each output that no
 *     block reads
 * @param parameters in the order of the blocks
 */
public record Model(
    List<Slot> inputs,
    List<Slot> targets,
    List<LossTerm> losses,
    Variable loss,
    List<Prediction> predictions,
    List<SharedVariable> parameters) {
  public Model {
    inputs = List.copyOf(inputs);
    targets = List.copyOf(targets);
    losses = List.copyOf(losses);
    predictions = List.copyOf(predictions);
    parameters = List.copyOf(parameters);
  }
}
