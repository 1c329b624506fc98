package hypatia.engine.lowering;

import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.tensor.TensorType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the editor shows of a diagram, right or wrong.
 *
 * @param types of every output port whose type is known, also beside errors; in the order in which
 *     blocks are built
 * @param diagnostics the worst first
 * @param costs of every block that could be built, in that order
 */
public record Analysis(
    Map<PortRef, TensorType> types, List<Diagnostic> diagnostics, Map<BlockId, BlockCost> costs) {
  public static final Analysis EMPTY = new Analysis(Map.of(), List.of(), Map.of());

  public Analysis {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    diagnostics = List.copyOf(diagnostics);
    costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  public BlockCost totalCost() {
    return costs.values().stream().reduce(BlockCost.NONE, BlockCost::plus);
  }
}
