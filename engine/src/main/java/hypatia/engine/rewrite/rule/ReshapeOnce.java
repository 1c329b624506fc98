package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/** A reshape of a reshape is one reshape; one to the same shape is none. */
@AutoService(Rule.class)
public final class ReshapeOnce implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Reshape reshape)) return null;
    Variable unchanged = node.input(0);
    if (unchanged.type().equals(node.output(0).type())) return List.of(unchanged);
    Variable source = Patterns.argument(Reshape.class, unchanged);
    return source == null ? null : List.of(Reshape.of(source, reshape.shape()));
  }
}
