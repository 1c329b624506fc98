package hypatia.engine.lowering;

import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import java.util.Map;

/**
 * What the editor shows of a diagram, right or wrong.
 *
 * @param types of every output port whose type is known, also beside errors
 * @param diagnostics the worst first
 * @param costs of every block that could be built
 */
public record Analysis(
    Map<PortRef, TensorType> types, List<Diagnostic> diagnostics, Map<BlockId, BlockCost> costs) {
  public static final Analysis EMPTY = new Analysis(Map.of(), List.of(), Map.of());

  public Analysis {
    types = Map.copyOf(types);
    diagnostics = List.copyOf(diagnostics);
    costs = Map.copyOf(costs);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  public BlockCost totalCost() {
    return costs.values().stream().reduce(BlockCost.NONE, BlockCost::plus);
  }
}
