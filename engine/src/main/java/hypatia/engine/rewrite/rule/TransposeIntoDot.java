package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.shape.Transpose;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;

/**
 * A product of transposed matrices, and the transpose of a product, is one product with other
 * flags.
 */
@AutoService(Rule.class)
public final class TransposeIntoDot implements Rule {
  @Override
  public Phase phase() {
    return Phase.CANONICALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (node.op() instanceof Transpose) {
      Apply product = Patterns.applied(Dot.class, node.input(0));
      if (product == null || !swapsTwoAxes(node)) return null;
      Dot dot = (Dot) product.op();
      return List.of(
          Dot.of(product.input(1), !dot.transposeB(), product.input(0), !dot.transposeA()));
    }
    if (!(node.op() instanceof Dot dot)) return null;
    Apply a = Patterns.applied(Transpose.class, node.input(0));
    if (a != null && swapsTwoAxes(a)) {
      return List.of(Dot.of(a.input(0), !dot.transposeA(), node.input(1), dot.transposeB()));
    }
    Apply b = Patterns.applied(Transpose.class, node.input(1));
    if (b != null && swapsTwoAxes(b)) {
      return List.of(Dot.of(node.input(0), dot.transposeA(), b.input(0), !dot.transposeB()));
    }
    return null;
  }

  private static boolean swapsTwoAxes(Apply transpose) {
    return ((Transpose) transpose.op()).permutation().equals(List.of(1, 0));
  }
}
