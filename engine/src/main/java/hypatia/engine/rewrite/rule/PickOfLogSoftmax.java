package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.nn.LogSoftmax;
import hypatia.engine.op.nn.PickClass;
import hypatia.engine.op.nn.SoftmaxCrossEntropy;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** pick(log-softmax(z), label) is minus the cross-entropy of z: its gradient is p − y. */
@AutoService(Rule.class)
public final class PickOfLogSoftmax implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof PickClass)) return null;
    Variable scores = Patterns.argument(LogSoftmax.class, node.input(0));
    return scores == null
        ? null
        : List.of(Negate.of(SoftmaxCrossEntropy.of(scores, node.input(1))));
  }
}
