package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Expm1;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** exp(x) − 1 is expm1(x), which keeps the digits of a small x. */
@AutoService(Rule.class)
public final class ExpMinusOne implements Rule {
  @Override
  public Phase phase() {
    return Phase.STABILIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    Variable exp = null;
    if (node.op() instanceof Subtract && Patterns.isNumber(node.input(1), 1)) exp = node.input(0);
    else if (node.op() instanceof Add) exp = Patterns.beside(-1, node);
    Variable x = exp == null ? null : Patterns.argument(Exp.class, exp);
    return x == null ? null : Patterns.ifSameType(node, Expm1.of(x));
  }
}
