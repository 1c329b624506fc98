package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.nn.LogSoftmax;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.op.nn.SoftmaxCrossEntropy;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/**
 * A softmax beside a cross-entropy or a log-softmax of the same scores: the other has computed it
 * already.
 */
@AutoService(Rule.class)
public final class SoftmaxOnce implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Softmax)) return null;
    for (Apply beside : graph.readers(node.input(0))) {
      if (beside.op() instanceof LogSoftmax) return List.of(Exp.of(beside.output(0)));
      if (beside.op() instanceof SoftmaxCrossEntropy
          && beside.input(0) == node.input(0)
          && !needs(beside, node)) {
        return List.of(beside.output(1));
      }
    }
    return null;
  }

  /** A label may have been computed from the probabilities themselves. */
  private static boolean needs(Apply later, Apply earlier) {
    return TopologicalOrder.of(later.outputs()).contains(earlier);
  }
}
