package hypatia.engine.block.loss;

import hypatia.engine.block.BuildContext;
import hypatia.engine.block.LossTerm.Reduction;
import hypatia.engine.block.Property;
import hypatia.engine.block.PropertyKind.Option;
import hypatia.engine.diagram.Block;

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

  static String summary(Block block) {
    return PROPERTY.of(block).equals("sum") ? "sum" : "";
  }
}
