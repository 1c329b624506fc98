package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.shape.Transpose;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;
import java.util.stream.IntStream;

/** A transpose of a transpose is one transpose; one that leaves the axes in order is none. */
@AutoService(Rule.class)
public final class TransposeOnce implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (!(node.op() instanceof Transpose outer)) return null;
    List<Integer> axes = outer.permutation();
    if (axes.equals(IntStream.range(0, axes.size()).boxed().toList())) {
      return List.of(node.input(0));
    }
    Apply source = Patterns.applied(Transpose.class, node.input(0));
    if (source == null) return null;
    List<Integer> first = ((Transpose) source.op()).permutation();
    return List.of(new Transpose(axes.stream().map(first::get).toList()).on(source.input(0)));
  }
}
