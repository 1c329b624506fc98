package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Log1p;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** log(1 + x) is log1p(x) and log(1 − x) is log1p(−x): 1 + x loses the digits of a small x. */
@AutoService(Rule.class)
public final class LogOnePlus implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Log)) return null;
    Apply sum = Patterns.applied(Add.class, node.input(0));
    if (sum != null) {
      Variable x = Patterns.beside(1, sum);
      return x == null ? null : Patterns.ifSameType(node, Log1p.of(x));
    }
    Apply difference = Patterns.applied(Subtract.class, node.input(0));
    if (difference == null || !Patterns.isNumber(difference.input(0), 1)) return null;
    return Patterns.ifSameType(node, Log1p.of(Negate.of(difference.input(1))));
  }
}
