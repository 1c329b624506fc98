package hypatia.app.canvas;

import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.lowering.BlockCost;
import hypatia.engine.lowering.Diagnostic;
import hypatia.engine.lowering.Severity;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checker found, by block and by wire. */
final class Findings {
  static final Findings NONE = new Findings(Analysis.EMPTY);

  private final Analysis analysis;
  private final Map<BlockId, List<Diagnostic>> byBlock = new HashMap<>();
  private final Set<Wire> conflicts = new HashSet<>();

  Findings(Analysis analysis) {
    this.analysis = analysis;
    for (Diagnostic diagnostic : analysis.diagnostics()) {
      if (diagnostic.block() != null) {
        byBlock.computeIfAbsent(diagnostic.block(), id -> new ArrayList<>()).add(diagnostic);
      }
      if (diagnostic.isError()) conflicts.addAll(diagnostic.wires());
    }
  }

  /** The worst first. */
  List<Diagnostic> of(BlockId block) {
    return byBlock.getOrDefault(block, List.of());
  }

  Optional<Severity> worst(BlockId block) {
    return of(block).stream().map(Diagnostic::severity).findFirst();
  }

  boolean inConflict(Wire wire) {
    return conflicts.contains(wire);
  }

  Optional<TensorType> type(PortRef output) {
    return Optional.ofNullable(analysis.types().get(output));
  }

  long parameters(BlockId block) {
    return analysis.costs().getOrDefault(block, BlockCost.NONE).parameters();
  }
}
