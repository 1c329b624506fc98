package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** −(−x) is x; x · −1, x / −1 and 0 − x are −x. */
@AutoService(Rule.class)
public final class NegateOnce implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    Op op = node.op();
    if (op instanceof Negate) {
      return Patterns.ifSameType(node, Patterns.argument(Negate.class, node.input(0)));
    }
    Variable negated = null;
    if (op instanceof Multiply) negated = Patterns.beside(-1, node);
    else if (op instanceof Divide && Patterns.isNumber(node.input(1), -1)) negated = node.input(0);
    else if (op instanceof Subtract && Patterns.isNumber(node.input(0), 0)) negated = node.input(1);
    return negated == null ? null : Patterns.ifSameType(node, Negate.of(negated));
  }
}
