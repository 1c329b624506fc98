package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Log1p;
import hypatia.engine.op.nn.Softplus;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** log1p(exp(x)) is softplus(x): exp(x) overflows where softplus is x. */
@AutoService(Rule.class)
public final class LogOnePlusExp implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Log1p)) return null;
    Variable x = Patterns.argument(Exp.class, node.input(0));
    return x == null ? null : List.of(Softplus.of(x));
  }
}
