package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** a + (−b) and (−b) + a are a − b; a − (−b) is a + b. */
@AutoService(Rule.class)
public final class SignIntoSum implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (node.op() instanceof Add) {
      Variable second = Patterns.argument(Negate.class, node.input(1));
      if (second != null) return List.of(Subtract.of(node.input(0), second));
      Variable first = Patterns.argument(Negate.class, node.input(0));
      return first == null ? null : List.of(Subtract.of(node.input(1), first));
    }
    if (!(node.op() instanceof Subtract)) return null;
    Variable second = Patterns.argument(Negate.class, node.input(1));
    return second == null ? null : List.of(Add.of(node.input(0), second));
  }
}
