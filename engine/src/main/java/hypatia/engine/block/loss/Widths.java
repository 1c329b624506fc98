package hypatia.engine.block.loss;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BuildContext;
import hypatia.engine.block.Category;
import hypatia.engine.block.Property;
import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Dim;
import java.util.Optional;

/** Compares the width of a prediction, its last axis, with what the target asks for. */
final class Widths {
  private Widths() {}

  /**
   * Whether the prediction is as wide as the target; reports an error with both causes if not.
   *
   * @param cause why the target is as wide as it is: "species has 3 classes"
   */
  static boolean agree(BuildContext context, Variable prediction, Dim wanted, String cause) {
    Dim width = prediction.shape().dim(-1);
    if (width.equals(wanted)) return true;
    String remedy =
        context.upstream("prediction").stream()
            .filter(block -> units(block).isPresent())
            .findFirst()
            .filter(block -> width.equals(Dim.of(units(block).get())))
            .map(block -> "Set the units of " + block.name() + " to " + wanted + ".")
            .orElse(
                "Put a Dense block with "
                    + wanted
                    + (wanted.isOne() ? " unit" : " units")
                    + " before "
                    + lastStep(context).name()
                    + ".");
    context.error(null, cause(context, "prediction") + ", but " + cause + ".", remedy);
    return false;
  }

  /** Why what arrives at a port is as wide as it is: "Target has 2 columns". */
  static String cause(BuildContext context, String port) {
    Dim width = context.input(port).shape().dim(-1);
    return width.reason() != null
        ? width.reason()
        : context.source(port).name() + " gives " + width;
  }

  /** The activation before the loss, or the loss itself. */
  private static Block lastStep(BuildContext context) {
    Block source = context.source("prediction");
    return BlockCatalog.find(source.type())
        .filter(type -> type.category() == Category.ACTIVATION)
        .map(type -> source)
        .orElse(context.block());
  }

  private static Optional<Long> units(Block block) {
    return BlockCatalog.find(block.type()).stream()
        .flatMap(type -> type.properties().stream())
        .filter(property -> property.key().equals("units"))
        .map(property -> (Long) ((Property<?>) property).of(block))
        .findFirst();
  }
}
