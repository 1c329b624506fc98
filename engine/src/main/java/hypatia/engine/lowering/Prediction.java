package hypatia.engine.lowering;

import hypatia.engine.block.Field;
import hypatia.engine.block.Task;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.graph.Variable;
import java.util.List;

/**
 * Something that the network answers.
 *
 * @param block the loss that judges it; without a loss, the block whose output it is
 * @param name that block's name
 * @param task what it means, or null without a loss
 * @param value probabilities {@code batch×classes}, or numbers {@code batch×targets}
 * @param fields the target columns that it answers (one, with the classes, for a classification);
 *     empty without a loss or without data
 */
public record Prediction(
    BlockId block, String name, Task task, Variable value, List<Field> fields) {
  public Prediction {
    fields = List.copyOf(fields);
  }
}
