package hypatia.engine.op.elementwise;

import java.util.List;

/**
 * One op within a fused one.
 *
 * @param op what to compute
 * @param operands positions: first come the inputs of the whole, then the results of earlier steps
 */
public record LoopStep(Elementwise op, List<Integer> operands) {
  public LoopStep {
    operands = List.copyOf(operands);
  }
}
