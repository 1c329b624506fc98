package hypatia.engine.autodiff;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Output;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.Evaluation;
import hypatia.engine.op.random.Philox;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a pullback with a central difference, in double precision: for random directions t in
 * the inputs and cotangents c of the outputs, ⟨t, pullback(c)⟩ must be the derivative of ⟨c, f(x +
 * h·t)⟩ by h at 0. Each input has directions of its own, so that no error in one is hidden by
 * another's size.
 */
public final class GradientCheck {
  private static final double STEP = 1e-5;
  private static final double TOLERANCE = 1e-6;

  private final Apply node;
  private final List<Tensor> values;
  private final Philox random;
  private long drawn;

  private GradientCheck(Apply node, List<Tensor> values, long seed) {
    this.node = node;
    this.values = values;
    this.random = new Philox(seed, "gradient check");
  }

  /**
   * Checks one application at these values of its inputs, which are {@link Input}s of known shape.
   *
   * @throws AssertionError if the pullback is wrong, with both numbers
   */
  public static void check(Apply node, List<Tensor> values, long seed) {
    new GradientCheck(node, values, seed).run();
  }

  private void run() {
    List<Input> cotangents = new ArrayList<>();
    Map<Variable, Tensor> given = new HashMap<>();
    for (int i = 0; i < values.size(); i++) given.put(node.input(i), values.get(i));
    for (Output output : node.outputs()) {
      Input cotangent = new Input("cotangent " + output.position(), output.type());
      cotangents.add(cotangent);
      given.put(cotangent, direction(output));
    }
    List<Variable> asVariables = new ArrayList<>(cotangents);
    List<Variable> gradients = node.op().pullback(node, asVariables);
    for (int i = 0; i < values.size(); i++) {
      Variable gradient = gradients.get(i);
      if (gradient == null && node.input(i).type().dtype() == DType.INDEX) continue;
      checkInput(i, gradient, given, cotangents);
    }
  }

  private void checkInput(
      int position, Variable gradient, Map<Variable, Tensor> given, List<Input> cotangents) {
    Variable input = node.input(position);
    if (gradient != null && !gradient.type().equals(input.type())) {
      throw new AssertionError(
          node.op() + " gives a gradient " + gradient.type() + " for " + input.type() + ".");
    }
    Tensor direction = direction(input);
    double symbolic =
        gradient == null
            ? 0
            : dot(direction, Evaluation.of(List.of(gradient), given, DimBindings.NONE).get(0));
    if (direction.size() == 0) return; // nothing to move; that the gradient is there is enough
    double difference =
        (along(position, direction, STEP, given, cotangents)
                - along(position, direction, -STEP, given, cotangents))
            / (2 * STEP);
    double scale = Math.max(1, Math.max(Math.abs(symbolic), Math.abs(difference)));
    if (!(Math.abs(symbolic - difference) <= TOLERANCE * scale)) {
      throw new AssertionError(
          "The gradient of "
              + node.op()
              + " by its input "
              + position
              + " is "
              + symbolic
              + " by the pullback, but "
              + difference
              + " by a central difference, for "
              + node.inputs().stream().map(Variable::type).toList()
              + ".");
    }
  }

  private double along(
      int position,
      Tensor direction,
      double step,
      Map<Variable, Tensor> given,
      List<Input> cotangents) {
    double[] moved = values.get(position).doubles().clone();
    for (int i = 0; i < moved.length; i++) moved[i] += step * direction.get(i);
    Map<Variable, Tensor> there = new HashMap<>(given);
    there.put(node.input(position), Tensor.of(moved, direction.shape()));
    List<Tensor> results = Evaluation.of(node.outputs(), there, DimBindings.NONE);
    double sum = 0;
    for (int i = 0; i < results.size(); i++) {
      sum += dot(given.get(cotangents.get(i)), results.get(i));
    }
    return sum;
  }

  private Tensor direction(Variable variable) {
    int[] shape = variable.shape().bind(DimBindings.NONE);
    double[] numbers = new double[Tensor.sizeOf(shape)];
    for (int i = 0; i < numbers.length; i++) numbers[i] = random.uniform(drawn++) * 2 - 1;
    return Tensor.of(numbers, shape);
  }

  private static double dot(Tensor a, Tensor b) {
    double sum = 0;
    for (int i = 0; i < a.size(); i++) sum += a.get(i) * b.get(i);
    return sum;
  }
}
