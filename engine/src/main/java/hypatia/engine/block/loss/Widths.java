package hypatia.engine.block.loss;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BuildContext;
import hypatia.engine.block.Property;
import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Dim;
import java.util.List;
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
    List<Block> upstream = context.upstream("prediction");
    String why =
        width.reason() != null ? width.reason() : upstream.get(0).name() + " gives " + width;
    String remedy =
        upstream.stream()
            .filter(block -> units(block).isPresent())
            .findFirst()
            .filter(block -> width.equals(Dim.of(units(block).get())))
            .map(block -> "Set the units of " + block.name() + " to " + wanted + ".")
            .orElse(
                "Put a Dense block with "
                    + wanted
                    + (wanted.isOne() ? " unit" : " units")
                    + " before "
                    + context.block().name()
                    + ".");
    context.error("prediction", why + ", but " + cause + ".", remedy);
    return false;
  }

  /** Why a target of numbers is as wide as it is: "Target has 2 columns". */
  static String cause(BuildContext context, Variable target) {
    Dim width = target.shape().dim(-1);
    return width.reason() != null
        ? width.reason()
        : context.upstream("target").get(0).name() + " gives " + width;
  }

  private static Optional<Long> units(Block block) {
    return BlockCatalog.find(block.type()).stream()
        .flatMap(type -> type.properties().stream())
        .filter(property -> property.key().equals("units"))
        .map(property -> (Long) ((Property<?>) property).of(block))
        .findFirst();
  }
}
