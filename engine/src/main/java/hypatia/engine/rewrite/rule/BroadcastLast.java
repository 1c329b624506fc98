package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.shape.BroadcastTo;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** f(repeat(x)) is repeat(f(x)) for an element-wise f of one input: fewer elements to compute. */
@AutoService(Rule.class)
public final class BroadcastLast implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Elementwise) || node.inputs().size() != 1) return null;
    Variable once = Patterns.argument(BroadcastTo.class, node.input(0));
    return once == null
        ? null
        : List.of(BroadcastTo.of(node.op().on(once), node.output(0).shape()));
  }
}
