package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** log(reshape(x)) is reshape(log(x)), so that other rules see what x is. */
@AutoService(Rule.class)
public final class LogThroughReshape implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Log)) return null;
    Variable x = Patterns.argument(Reshape.class, node.input(0));
    return x == null ? null : List.of(Reshape.of(Log.of(x), node.output(0).shape()));
  }
}
