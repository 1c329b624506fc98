package hypatia.engine.rewrite.rule;

import com.google.auto.service.AutoService;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Expm1;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Log1p;
import hypatia.engine.op.math.Reciprocal;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.SquareRoot;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.Softplus;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rule;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Functions of numbers are numbers. Only after everything has been stabilised: log(1 + exp(800)) is
 * 800.
 */
@AutoService(Rule.class)
public final class FoldFunctions implements Rule {
  @Override
  public Phase phase() {
    return Phase.SPECIALIZE;
  }

  @Override
  public List<Variable> rewrite(Apply node, GraphView graph) {
    if (node.inputs().size() != 1) return null;
    if (!(node.input(0) instanceof Constant constant) || constant.value().rank() != 0) return null;
    DoubleUnaryOperator function = function(node.op());
    return function == null
        ? null
        : List.of(Constant.of(function.applyAsDouble(constant.value().get(0))));
  }

  private static DoubleUnaryOperator function(Op op) {
    if (op instanceof Exp) return Math::exp;
    if (op instanceof Expm1) return Math::expm1;
    if (op instanceof Log) return Math::log;
    if (op instanceof Log1p) return Math::log1p;
    if (op instanceof Reciprocal) return x -> 1 / x;
    if (op instanceof Square) return x -> x * x;
    if (op instanceof SquareRoot) return Math::sqrt;
    if (op instanceof Softplus) return x -> Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    if (op instanceof Tanh) return Math::tanh;
    return null;
  }
}
