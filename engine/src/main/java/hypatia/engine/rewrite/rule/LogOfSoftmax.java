package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.nn.LogSoftmax;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** log(softmax(z)) is log-softmax(z), finite where a probability is 0. */
@AutoService(Rule.class)
public final class LogOfSoftmax implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Log)) return null;
    Apply softmax = Patterns.applied(Softmax.class, node.input(0));
    return softmax == null ? null : List.of(LogSoftmax.of(softmax.input(0)));
  }
}
