package hypatia.engine.block.loss;

import hypatia.engine.block.BuildContext;
import hypatia.engine.block.LossTerm.Reduction;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind.Option;
import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.op.shape.Length;

/** The choice of how a batch of losses becomes one number, the same for all losses. */
final class Reductions {
  static final Property<String> PROPERTY =
      Property.choice(
          "reduction",
          "Reduction",
          "How the losses of a batch become one number.",
          new Option("mean", "Mean", "The average, so that the batch size does not matter."),
          new Option("sum", "Sum", "The sum, so that larger batches make larger steps."));

  private Reductions() {}

  static Reduction of(BuildContext context) {
    return context.get(PROPERTY).equals("sum") ? Reduction.SUM : Reduction.MEAN;
  }

  /** All elements as one number. */
  static Variable reduce(Variable losses, Reduction reduction) {
    Variable sum = Sum.of(losses);
    return reduction == Reduction.SUM ? sum : Divide.of(sum, Length.of(losses.shape().size()));
  }

  static String summary(Block block) {
    return PROPERTY.of(block).equals("sum") ? "sum" : "";
  }
}
