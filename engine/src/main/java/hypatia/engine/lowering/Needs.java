package hypatia.engine.lowering;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The leaves of the graph that some results depend on. */
final class Needs {
  private Needs() {}

  static Set<Variable> leaves(Collection<Variable> results) {
    Set<Variable> leaves = new LinkedHashSet<>();
    for (Apply node : TopologicalOrder.of(results)) {
      for (Variable input : node.inputs()) if (input.owner() == null) leaves.add(input);
    }
    for (Variable result : results) if (result.owner() == null) leaves.add(result);
    return leaves;
  }
}
