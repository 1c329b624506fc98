package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Log1p;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.nn.Sigmoid;
import hypatia.engine.op.nn.Softplus;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/**
 * log(σ(x)) is −softplus(−x) and log1p(−σ(x)) is −softplus(x): σ reaches 0 and 1 where they do not.
 */
@AutoService(Rule.class)
public final class LogOfSigmoid implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (node.op() instanceof Log) {
      Variable x = Patterns.argument(Sigmoid.class, node.input(0));
      return x == null ? null : List.of(Negate.of(Softplus.of(Negate.of(x))));
    }
    if (!(node.op() instanceof Log1p)) return null;
    Variable negative = Patterns.argument(Negate.class, node.input(0));
    Variable x = negative == null ? null : Patterns.argument(Sigmoid.class, negative);
    return x == null ? null : List.of(Negate.of(Softplus.of(x)));
  }
}
