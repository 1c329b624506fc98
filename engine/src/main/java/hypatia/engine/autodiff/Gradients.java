package hypatia.engine.autodiff;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Output;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.shape.BroadcastTo;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reverse-mode gradients as new symbolic expressions: the pullbacks of the applications that the
 * cost needs, from the cost back to the variables. Each new application has the origin of the
 * forward application that it comes from.
 */
public final class Gradients {
  private final Map<Variable, Variable> cotangents = new HashMap<>();
  private final Set<Apply> known;
  private final Set<Variable> wanted;

  private Gradients(List<Apply> forward, List<? extends Variable> wrt) {
    known = new HashSet<>(forward);
    wanted = new HashSet<>(wrt);
    for (Apply node : forward) {
      if (node.inputs().stream().anyMatch(wanted::contains)) wanted.addAll(node.outputs());
    }
  }

  /**
   * The gradient of a cost by each variable, of that variable's type. Where the cost does not
   * depend on a variable, or only through ops that have no gradient, that is zeros; {@link #reach}
   * tells.
   *
   * @throws IllegalArgumentException if the cost is no real scalar, or a variable holds indices
   */
  public static List<Variable> of(Variable cost, List<? extends Variable> wrt) {
    Map<Variable, Variable> cotangents = cotangents(cost, wrt);
    List<Variable> gradients = new ArrayList<>();
    for (Variable variable : wrt) {
      Variable gradient = cotangents.get(variable);
      gradients.add(gradient != null ? gradient : BroadcastTo.of(Constant.of(0), variable.shape()));
    }
    return gradients;
  }

  /** Whether any gradient flows from the cost to a variable. */
  public static boolean reach(Variable cost, Variable variable) {
    return cotangents(cost, List.of(variable)).containsKey(variable);
  }

  private static Map<Variable, Variable> cotangents(Variable cost, List<? extends Variable> wrt) {
    if (!cost.type().equals(TensorType.scalar())) {
      throw new IllegalArgumentException(
          "A gradient is taken of one number, but the cost has the type " + cost.type() + ".");
    }
    for (Variable variable : wrt) {
      if (variable.type().dtype() != DType.FLOAT) {
        throw new IllegalArgumentException(
            "There is no gradient by " + variable + ", which holds whole numbers.");
      }
    }
    List<Apply> forward = TopologicalOrder.of(List.of(cost));
    Gradients gradients = new Gradients(forward, wrt);
    gradients.cotangents.put(cost, Constant.of(1));
    for (int i = forward.size() - 1; i >= 0; i--) gradients.visit(forward.get(i));
    return gradients.cotangents;
  }

  private void visit(Apply node) {
    if (node.inputs().stream().noneMatch(wanted::contains)) return;
    List<Variable> ofOutputs = new ArrayList<>();
    for (Output output : node.outputs()) ofOutputs.add(cotangents.get(output));
    if (ofOutputs.stream().allMatch(cotangent -> cotangent == null)) return;
    List<Variable> ofInputs = node.op().pullback(node, ofOutputs);
    if (ofInputs.size() != node.inputs().size()) {
      throw new IllegalStateException(
          node.op() + " answers " + ofInputs.size() + " cotangents for " + node.inputs() + ".");
    }
    for (int i = 0; i < ofInputs.size(); i++) {
      Variable cotangent = ofInputs.get(i);
      Variable input = node.input(i);
      boolean flows = cotangent != null && input.type().dtype() == DType.FLOAT;
      if (flows && wanted.contains(input)) add(node, input, cotangent);
    }
  }

  private void add(Apply node, Variable input, Variable cotangent) {
    if (!cotangent.type().equals(input.type())) {
      throw new IllegalStateException(
          node.op() + " answers a cotangent " + cotangent.type() + " for " + input.type() + ".");
    }
    Variable sum = cotangents.merge(input, cotangent, Add::of);
    originate(sum, node.origin());
  }

  /** Tells every application that is new where it comes from. */
  private void originate(Variable result, String origin) {
    Deque<Apply> open = new ArrayDeque<>();
    if (result.owner() != null) open.push(result.owner());
    while (!open.isEmpty()) {
      Apply node = open.pop();
      if (!known.add(node)) continue;
      if (origin != null) node.originate(origin);
      for (Variable input : node.inputs()) if (input.owner() != null) open.push(input.owner());
    }
  }
}
