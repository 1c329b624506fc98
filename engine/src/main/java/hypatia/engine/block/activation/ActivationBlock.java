package hypatia.engine.block.activation;

import hypatia.engine.block.BlockType;
import hypatia.engine.block.BuildContext;
import hypatia.engine.block.Category;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import java.util.List;

/** A block type that maps one value to another of the same type, without parameters. */
interface ActivationBlock extends BlockType {
  /** The value after the activation. */
  Variable apply(Variable x);

  @Override
  default Category category() {
    return Category.ACTIVATION;
  }

  @Override
  default List<Port> ports(Block block) {
    return List.of(
        Port.in("x", "Input", "The numbers that go in."),
        Port.out("y", "Output", "The numbers that come out, of the same shape."));
  }

  @Override
  default void build(BuildContext context) {
    context.output("y", apply(context.input("x")));
  }
}
