package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/**
 * Sums, differences, products, quotients and negatives of numbers. Not exp: log(1 + exp(800)) must
 * become a softplus before anybody computes exp(800).
 */
@AutoService(Rule.class)
public final class FoldArithmetic implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!node.inputs().stream().allMatch(FoldArithmetic::isScalar)) return null;
    Double folded = fold(node.op(), node.inputs());
    return folded == null ? null : List.of(Constant.of(folded));
  }

  private static Double fold(Op op, List<Variable> inputs) {
    if (op instanceof Negate) return -number(inputs.get(0));
    if (op instanceof Add) return number(inputs.get(0)) + number(inputs.get(1));
    if (op instanceof Subtract) return number(inputs.get(0)) - number(inputs.get(1));
    if (op instanceof Multiply) return number(inputs.get(0)) * number(inputs.get(1));
    if (op instanceof Divide) return number(inputs.get(0)) / number(inputs.get(1));
    return null;
  }

  private static boolean isScalar(Variable variable) {
    return variable instanceof Constant constant && constant.value().rank() == 0;
  }

  private static double number(Variable variable) {
    return ((Constant) variable).value().get(0);
  }
}
