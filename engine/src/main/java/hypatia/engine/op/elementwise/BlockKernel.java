package hypatia.engine.op.elementwise;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs element-wise steps block by block: loads a block of each operand into a register, runs the
 * loops over registers, and stores the block of each result. Whatever lies between is never written
 * to memory.
 */
final class BlockKernel implements Kernel.InPlace {
  private final Apply node;
  private final List<LoopStep> steps;
  private final List<Integer> results;

  /**
   * @param results for each output, its position among operands
   */
  BlockKernel(Apply node, List<LoopStep> steps, List<Integer> results) {
    this.node = node;
    this.steps = steps;
    this.results = results;
  }

  /** One op alone. */
  static Kernel of(Elementwise op, Apply node) {
    int inputs = node.inputs().size();
    LoopStep step = new LoopStep(op, IntStream.range(0, inputs).boxed().toList());
    return new BlockKernel(node, List.of(step), List.of(inputs));
  }

  /** Each block is stored after all of it has been loaded. */
  @Override
  public boolean mayOverwrite(int outputPosition, int inputPosition) {
    return node.input(inputPosition).shape().equals(node.output(outputPosition).shape());
  }

  @Override
  public Step bind(Sizes sizes) {
    int[] shape = sizes.outputShape(0);
    Operand[] operands = new Operand[node.inputs().size()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = Operand.of(sizes.input(i), sizes.inputShape(i), shape);
    }
    return BlockRun.of(BlockCode.of(operands, steps, results), shape, sizes, results.size());
  }
}
