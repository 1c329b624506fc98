package hypatia.engine.train.optimizer;

import com.google.auto.service.AutoService;
import hypatia.engine.block.Property;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Expm1;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.SquareRoot;
import hypatia.engine.op.math.Subtract;
import java.util.ArrayList;
import java.util.List;

/**
 * Adam, with the formulas of PyTorch's {@code torch.optim.Adam}: epsilon is added after the bias
 * correction.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba, 2015</a>
 */
@AutoService(Optimizer.class)
public final class Adam implements Optimizer {
  public static final Property<Double> LEARNING_RATE =
      Property.realNumber(
          "learningRate",
          "Learning rate",
          "How far each step goes: too small is slow, too large overshoots.",
          0.01,
          0,
          1000);
  public static final Property<Double> BETA1 =
      Property.realNumber(
          "beta1",
          "Memory of the direction (β₁)",
          "How much of the average gradient is kept at each step.",
          0.9,
          0,
          0.999999);
  public static final Property<Double> BETA2 =
      Property.realNumber(
          "beta2",
          "Memory of the size (β₂)",
          "How much of the average squared gradient is kept at each step.",
          0.999,
          0,
          0.999999);
  public static final Property<Double> EPSILON =
      Property.realNumber(
          "epsilon",
          "Epsilon (ε)",
          "Keeps steps finite where gradients are almost 0.",
          1e-8,
          1e-30,
          1);
  public static final Property<Double> WEIGHT_DECAY = WeightDecay.PROPERTY;

  @Override
  public String id() {
    return "adam";
  }

  @Override
  public String title() {
    return "Adam";
  }

  @Override
  public String help() {
    return "Gives each parameter its own step size, from the averages of its gradient and of its"
        + " square; a good first choice.";
  }

  @Override
  public String formula() {
    return "m ← β₁·m + (1−β₁)·g,  v ← β₂·v + (1−β₂)·g²,  θ ← θ − η·m̂ / (√v̂ + ε)";
  }

  @Override
  public Property<Double> learningRate() {
    return LEARNING_RATE;
  }

  @Override
  public List<Property<?>> properties() {
    return List.of(LEARNING_RATE, BETA1, BETA2, EPSILON, WEIGHT_DECAY);
  }

  @Override
  public List<Update> updates(
      List<SharedVariable> parameters, List<? extends Variable> gradients, Step step) {
    double beta1 = step.get(BETA1);
    double beta2 = step.get(BETA2);
    Constant epsilon = Constant.of(step.get(EPSILON));
    SharedVariable iteration = step.state("iteration", 0);
    Variable t = Add.of(iteration, Constant.of(1));
    List<Update> updates = new ArrayList<>();
    updates.add(new Update(iteration, t));

    // Scalars, computed once a step; the loops over the parameters only multiply by them.
    Variable stepSize = Divide.of(step.learningRate(), correction(beta1, t));
    Variable variance = Divide.of(Constant.of(1), SquareRoot.of(correction(beta2, t)));

    for (int i = 0; i < parameters.size(); i++) {
      SharedVariable parameter = parameters.get(i);
      Variable g = WeightDecay.added(gradients.get(i), parameter, step);
      SharedVariable m = step.state(parameter, "mean");
      SharedVariable v = step.state(parameter, "variance");
      Variable nextM = Add.of(m, Multiply.of(Constant.of(1 - beta1), Subtract.of(g, m)));
      Variable nextV =
          Add.of(
              Multiply.of(Constant.of(beta2), v),
              Multiply.of(Constant.of(1 - beta2), Square.of(g)));
      Variable size = Add.of(Multiply.of(SquareRoot.of(nextV), variance), epsilon);
      Variable moved = Subtract.of(parameter, Divide.of(Multiply.of(stepSize, nextM), size));
      updates.add(new Update(m, nextM));
      updates.add(new Update(v, nextV));
      updates.add(new Update(parameter, moved));
    }
    return updates;
  }

  /**
   * {@code 1 − βᵗ}, written as {@code −expm1(t·ln β)}: in single precision the plain form loses
   * most of its digits where β is close to 1.
   */
  private static Variable correction(double beta, Variable t) {
    if (beta == 0) return Constant.of(1); // ln 0 has no number
    return Negate.of(Expm1.of(Multiply.of(Constant.of(Math.log(beta)), t)));
  }
}
