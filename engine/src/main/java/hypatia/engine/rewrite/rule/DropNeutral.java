package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** x + 0, x − 0, x · 1 and x / 1 are x, where nothing broadcasts. */
@AutoService(Rule.class)
public final class DropNeutral implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    Op op = node.op();
    Variable kept = null;
    if (op instanceof Add) kept = Patterns.beside(0, node);
    else if (op instanceof Multiply) kept = Patterns.beside(1, node);
    else if (op instanceof Subtract && Patterns.isNumber(node.input(1), 0)) kept = node.input(0);
    else if (op instanceof Divide && Patterns.isNumber(node.input(1), 1)) kept = node.input(0);
    return Patterns.ifSameType(node, kept);
  }
}
