package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.elementwise.Broadcast;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.shape.BroadcastTo;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import hypatia.engine.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * An element-wise op repeats its inputs by itself: f(repeat(x), y) is f(x, y) where y alone has the
 * full shape.
 */
@AutoService(Rule.class)
public final class BroadcastInElementwise implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Elementwise op) || node.inputs().size() < 2) return null;
    for (int i = 0; i < node.inputs().size(); i++) {
      Variable once = Patterns.argument(BroadcastTo.class, node.input(i));
      if (once == null) continue;
      List<Variable> inputs = new ArrayList<>(node.inputs());
      inputs.set(i, once);
      Shape shape = Broadcast.shape(op, inputs.stream().map(Variable::type).toList());
      if (shape.equals(node.output(0).shape())) {
        return List.copyOf(new Apply(op, inputs).outputs());
      }
    }
    return null;
  }
}
