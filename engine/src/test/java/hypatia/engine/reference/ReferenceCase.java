package hypatia.engine.reference;

import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.Relu;
import hypatia.engine.op.nn.Sigmoid;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One of the dense cases: what it is made of. */
enum ReferenceCase {
  MLP_10_20_5("tanh", Tanh::of, Loss.MEAN_OF_LABELS, "l.0", "l.1"),
  MLP_TANH_SOFTMAX_CE("tanh", Tanh::of, Loss.MEAN_OF_LABELS, "l.0", "l.1"),
  MLP_DEEP_RELU("relu", Relu::of, Loss.MEAN_OF_LABELS, "l.0", "l.1", "l.2"),
  MLP_SIGMOID_SUM("sigmoid", Sigmoid::of, Loss.SUM_OF_LABELS, "l.0", "l.1"),
  MLP_SOFTTARGETS("tanh", Tanh::of, Loss.MEAN_OF_PROBABILITIES, "l.0", "l.1"),
  MSE_REGRESSION("tanh", Tanh::of, Loss.MEAN_SQUARED_ERROR, "a", "b");

  /** What the last layer's result is compared with, and how. */
  enum Loss {
    MEAN_OF_LABELS,
    SUM_OF_LABELS,
    MEAN_OF_PROBABILITIES,
    MEAN_SQUARED_ERROR;

    boolean hasLabels() {
      return this == MEAN_OF_LABELS || this == SUM_OF_LABELS;
    }
  }

  /** The block type between two dense layers. */
  final String activationBlock;

  final UnaryOperator<Variable> activation;
  final Loss loss;

  /** PyTorch's names of the dense layers. */
  final List<String> layers;

  ReferenceCase(
      String activationBlock, UnaryOperator<Variable> activation, Loss loss, String... layers) {
    this.activationBlock = activationBlock;
    this.activation = activation;
    this.loss = loss;
    this.layers = List.of(layers);
  }

  Npz numbers() {
    return Npz.read(name().toLowerCase(Locale.ROOT) + ".f64.npz");
  }
}
