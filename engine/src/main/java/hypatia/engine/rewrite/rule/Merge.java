package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** Equal ops applied to the same inputs become one. */
@AutoService(Rule.class)
public final class Merge implements Rule {
  @Override
  public Phase phase() {
    return Phase.MERGE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    Apply twin = graph.twin(node);
    if (twin == null) return null;
    twin.originate(node.origin()); // one of the two may come from no block
    return List.copyOf(twin.outputs());
  }
}
