package hypatia.engine.rewrite.rule;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.Variable;
import java.util.List;

/** The questions that rules ask about variables. */
final class Patterns {
  private Patterns() {}

  /** The application that computes a variable if it is one of this op, else null. */
  static Apply applied(Class<? extends Op> op, Variable variable) {
    Apply owner = variable.owner();
    return owner != null && op.isInstance(owner.op()) ? owner : null;
  }

  /** The only argument of an op, where a variable is computed by it, else null. */
  static Variable argument(Class<? extends Op> op, Variable variable) {
    Apply owner = applied(op, variable);
    return owner == null ? null : owner.input(0);
  }

  /** Whether a variable is a constant that holds this number everywhere. */
  static boolean isNumber(Variable variable, double number) {
    return variable instanceof Constant constant && constant.isAll(number);
  }

  /** The other input of a commutative op, where one input is this number, else null. */
  static Variable beside(double number, Apply node) {
    if (isNumber(node.input(0), number)) return node.input(1);
    if (isNumber(node.input(1), number)) return node.input(0);
    return null;
  }

  /** A replacement for the only output of an application, or null where its type is another. */
  static List<Variable> ifSameType(Apply node, Variable replacement) {
    boolean same = replacement != null && replacement.type().equals(node.output(0).type());
    return same ? List.of(replacement) : null;
  }
}
