package hypatia.engine.train.optimizer;

import hypatia.engine.block.Property;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;

/** The pull of parameters towards 0, added to the gradient: {@code g + λ·θ}, as PyTorch does it. */
final class WeightDecay {
  static final Property<Double> PROPERTY =
      Property.realNumber(
          "weightDecay",
          "Weight decay",
          "How strongly parameters are pulled towards 0 against overfitting; 0 for not at all.",
          0,
          0,
          1);

  private WeightDecay() {}

  static Variable added(Variable gradient, SharedVariable parameter, Optimizer.Step step) {
    double decay = step.get(PROPERTY);
    if (decay == 0) return gradient;
    return Add.of(gradient, Multiply.of(Constant.of(decay), parameter));
  }
}
