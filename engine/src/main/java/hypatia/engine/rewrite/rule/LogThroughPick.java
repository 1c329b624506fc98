package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.nn.PickClass;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** log(pick(softmax(z), label)) is pick(log(softmax(z)), label), which other rules know. */
@AutoService(Rule.class)
public final class LogThroughPick implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Log)) return null;
    Apply pick = Patterns.applied(PickClass.class, node.input(0));
    if (pick == null || Patterns.applied(Softmax.class, pick.input(0)) == null) return null;
    return List.of(PickClass.of(Log.of(pick.input(0)), pick.input(1)));
  }
}
