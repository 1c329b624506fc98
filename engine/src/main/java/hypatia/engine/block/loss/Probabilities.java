package hypatia.engine.block.loss;

import hypatia.engine.block.BuildContext;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.Relu;
import hypatia.engine.op.nn.Sigmoid;
import hypatia.engine.op.nn.Softmax;

/** Whether what arrives at a loss of classes is what its property says. */
final class Probabilities {
  private Probabilities() {}

  /** Reports what does not agree; false if the loss cannot be computed. */
  static boolean agree(BuildContext context, Variable given, boolean logits) {
    String name = context.block().name();
    String from = context.source("prediction").name();
    Op op = given.owner() == null ? null : given.owner().op();
    if (logits) {
      if (op instanceof Softmax) {
        context.warn(
            "prediction",
            name + " applies a softmax to raw scores, but " + from + " has already applied one.",
            "Set Prediction of " + name + " to Probabilities, or remove " + from + ".");
      }
      return true;
    }
    if (op instanceof Sigmoid) {
      context.warn(
          "prediction",
          name
              + " expects probabilities that sum to 1, but those from "
              + from
              + " need not do so.",
          "Use a Softmax in place of " + from + ".");
    } else if (op == null
        || op instanceof Dot
        || op instanceof Add
        || op instanceof Relu
        || op instanceof Tanh) {
      context.error(
          "prediction",
          name + " expects probabilities, but " + from + " gives numbers of any size.",
          "Put a Softmax between them, or set Prediction of " + name + " to Raw scores.");
      return false;
    }
    return true;
  }
}
