package hypatia.engine.train.optimizer;

import com.google.auto.service.AutoService;
import hypatia.engine.block.Property;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import java.util.ArrayList;
import java.util.List;

/**
 * Stochastic gradient descent with momentum, Nesterov's look ahead and weight decay; the formulas
 * of PyTorch's {@code torch.optim.SGD} with dampening 0. What is switched off leaves no trace in
 * the graph.
 *
 * @see <a href="https://proceedings.mlr.press/v28/sutskever13.html">Sutskever et al., 2013</a>
 */
@AutoService(Optimizer.class)
public final class Sgd implements Optimizer {
  public static final Property<Double> LEARNING_RATE =
      Property.realNumber(
          "learningRate",
          "Learning rate",
          "How far each step goes: too small is slow, too large overshoots.",
          0.1,
          0,
          1000);
  public static final Property<Double> MOMENTUM =
      Property.realNumber(
          "momentum",
          "Momentum",
          "How much of the last step's direction is kept: 0 for none, 0.9 is usual.",
          0,
          0,
          1);
  public static final Property<Boolean> NESTEROV =
      Property.flag(
          "nesterov",
          "Nesterov",
          "Whether momentum looks one step ahead; often a little faster.",
          false);
  public static final Property<Double> WEIGHT_DECAY = WeightDecay.PROPERTY;

  @Override
  public String id() {
    return "sgd";
  }

  @Override
  public String title() {
    return "SGD";
  }

  @Override
  public String help() {
    return "Stochastic gradient descent: each step goes straight down the gradient.";
  }

  @Override
  public String formula() {
    return "b ← μ·b + g,  θ ← θ − η·b";
  }

  @Override
  public Property<Double> learningRate() {
    return LEARNING_RATE;
  }

  @Override
  public List<Property<?>> properties() {
    return List.of(LEARNING_RATE, MOMENTUM, NESTEROV, WEIGHT_DECAY);
  }

  @Override
  public List<Update> updates(
      List<SharedVariable> parameters, List<? extends Variable> gradients, Step step) {
    List<Update> updates = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      SharedVariable parameter = parameters.get(i);
      Variable direction = WeightDecay.added(gradients.get(i), parameter, step);
      if (step.get(MOMENTUM) > 0) direction = withMomentum(parameter, direction, step, updates);
      Variable moved = Subtract.of(parameter, Multiply.of(step.learningRate(), direction));
      updates.add(new Update(parameter, moved));
    }
    return updates;
  }

  private static Variable withMomentum(
      SharedVariable parameter, Variable gradient, Step step, List<Update> updates) {
    Constant momentum = Constant.of(step.get(MOMENTUM));
    SharedVariable velocity = step.state(parameter, "velocity");
    Variable next = Add.of(Multiply.of(momentum, velocity), gradient);
    updates.add(new Update(velocity, next));
    return step.get(NESTEROV) ? Add.of(gradient, Multiply.of(momentum, next)) : next;
  }
}
