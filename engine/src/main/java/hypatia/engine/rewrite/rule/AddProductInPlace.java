package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.linear.Gemm;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/**
 * C + A·B, C − A·B and C − s·A·B for a scalar s are one product that adds to C. Only where C is a
 * shared variable that becomes this sum, or is read by nobody else: then it can happen in C's own
 * memory.
 */
@AutoService(Rule.class)
public final class AddProductInPlace implements Rule {
  @Override
  public Phase phase() {
    return Phase.SPECIALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    boolean adds = node.op() instanceof Add;
    if (!adds && !(node.op() instanceof Subtract)) return null;
    List<Variable> sum = sum(node, 0, 1, adds, graph);
    return sum == null && adds ? sum(node, 1, 0, true, graph) : sum;
  }

  private static List<Variable> sum(
      Apply node, int target, int term, boolean adds, GraphView graph) {
    Variable c = node.input(target);
    if (!c.type().equals(node.output(0).type()) || !mayChange(c, node, graph)) return null;
    Term found = Term.of(node.input(term), graph);
    if (found == null) return null;
    Apply product = found.product;
    Variable alpha = adds ? found.factor : Negate.of(found.factor);
    Dot dot = (Dot) product.op();
    return List.of(Gemm.of(c, dot, product.input(0), product.input(1), alpha, Constant.of(1)));
  }

  private static boolean mayChange(Variable c, Apply node, GraphView graph) {
    if (c instanceof SharedVariable) return graph.isResult(node.output(0));
    return c.owner() != null && !graph.isResult(c) && graph.readers(c).size() == 1;
  }

  /** A product of matrices, perhaps times a scalar, that nobody else reads. */
  private record Term(Apply product, Variable factor) {
    static Term of(Variable variable, GraphView graph) {
      if (graph.isResult(variable) || graph.readers(variable).size() != 1) return null;
      Apply product = Patterns.applied(Dot.class, variable);
      if (product != null) return new Term(product, Constant.of(1));
      Apply scaled = Patterns.applied(Multiply.class, variable);
      if (scaled == null) return null;
      Term first = scaled(scaled.input(0), scaled.input(1), graph);
      return first != null ? first : scaled(scaled.input(1), scaled.input(0), graph);
    }

    private static Term scaled(Variable factor, Variable rest, GraphView graph) {
      if (factor.type().rank() != 0) return null;
      if (graph.isResult(rest) || graph.readers(rest).size() != 1) return null;
      Apply product = Patterns.applied(Dot.class, rest);
      return product == null ? null : new Term(product, factor);
    }
  }
}
