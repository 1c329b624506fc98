package hypatia.engine.reference;

import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.PickClass;
import hypatia.engine.op.nn.Relu;
import hypatia.engine.op.nn.Sigmoid;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.op.shape.Length;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A network of the reference, written as people draw it: softmax, then cross-entropy. */
final class ReferenceNetwork {
  private static final Dim BATCH = Dim.named("batch");

  /** What the last layer's result is compared with, and how. */
  enum Loss {
    MEAN_OF_LABELS,
    SUM_OF_LABELS,
    MEAN_OF_PROBABILITIES,
    MEAN_SQUARED_ERROR
  }

  /** One of the dense cases. */
  enum Case {
    MLP_10_20_5(Tanh::of, Loss.MEAN_OF_LABELS, "l.0", "l.1"),
    MLP_TANH_SOFTMAX_CE(Tanh::of, Loss.MEAN_OF_LABELS, "l.0", "l.1"),
    MLP_DEEP_RELU(Relu::of, Loss.MEAN_OF_LABELS, "l.0", "l.1", "l.2"),
    MLP_SIGMOID_SUM(Sigmoid::of, Loss.SUM_OF_LABELS, "l.0", "l.1"),
    MLP_SOFTTARGETS(Tanh::of, Loss.MEAN_OF_PROBABILITIES, "l.0", "l.1"),
    MSE_REGRESSION(Tanh::of, Loss.MEAN_SQUARED_ERROR, "a", "b");

    final UnaryOperator<Variable> activation;
    final Loss loss;
    final List<String> layers;

    Case(UnaryOperator<Variable> activation, Loss loss, String... layers) {
      this.activation = activation;
      this.loss = loss;
      this.layers = List.of(layers);
    }

    Npz numbers() {
      return Npz.read(name().toLowerCase(java.util.Locale.ROOT) + ".f64.npz");
    }
  }

  final Npz numbers;
  final Input x;
  final Input target;
  final Map<String, SharedVariable> parameters = new LinkedHashMap<>();
  final Map<String, Variable> outputs = new LinkedHashMap<>();
  Variable loss;

  ReferenceNetwork(Case which) {
    numbers = which.numbers();
    x = new Input("x", TensorType.floats(BATCH, Dim.of(numbers.get("in/x").shape()[1])));
    Variable last = x;
    for (String layer : which.layers) {
      if (last != x) {
        last = which.activation.apply(last);
        outputs.put("hidden" + (outputs.size() + 1), last);
      }
      last = Add.of(Dot.of(last, parameter(layer + ".weight")), parameter(layer + ".bias"));
    }
    target = finish(which.loss, last);
    stabilize();
    outputs.keySet().removeIf(name -> !numbers.under("out/").containsKey(name));
  }

  Tensor input() {
    return numbers.get("in/x");
  }

  Tensor targets() {
    return numbers.under("target/").values().iterator().next();
  }

  /** A parameter's array of the reference in our layout: weights are [in, out]. */
  static Tensor ours(Tensor torch) {
    if (torch.rank() != 2) return torch;
    int outs = torch.shape()[0];
    int ins = torch.shape()[1];
    double[] turned = new double[torch.size()];
    for (int out = 0; out < outs; out++) {
      for (int in = 0; in < ins; in++) turned[in * outs + out] = torch.get(out * ins + in);
    }
    return Tensor.of(turned, ins, outs);
  }

  private SharedVariable parameter(String name) {
    Tensor start = ours(numbers.get("param/" + name));
    Dim[] dims = new Dim[start.rank()];
    for (int axis = 0; axis < dims.length; axis++) dims[axis] = Dim.of(start.shape()[axis]);
    SharedVariable parameter = new SharedVariable(name, TensorType.floats(dims), start);
    parameters.put(name, parameter);
    return parameter;
  }

  private Input finish(Loss kind, Variable last) {
    boolean labels = kind == Loss.MEAN_OF_LABELS || kind == Loss.SUM_OF_LABELS;
    Input given =
        new Input("target", labels ? TensorType.indices(BATCH) : TensorType.floats(last.shape()));
    if (kind == Loss.MEAN_SQUARED_ERROR) {
      outputs.put("y", last);
      Variable sum = Sum.of(Square.of(Subtract.of(last, given)));
      loss = Divide.of(sum, Length.of(BATCH.times(last.shape().dim(-1))));
      return given;
    }
    Variable p = Softmax.of(last);
    outputs.put("logits", last);
    outputs.put("probs", p);
    Variable sum =
        labels
            ? Sum.of(Negate.of(Log.of(PickClass.of(p, given))))
            : Negate.of(Sum.of(Multiply.of(given, Log.of(p))));
    loss = kind == Loss.SUM_OF_LABELS ? sum : Divide.of(sum, Length.of(BATCH));
    return given;
  }

  private void stabilize() {
    List<Variable> all = new ArrayList<>(outputs.values());
    all.add(loss);
    List<Variable> stable = Rewriter.stabilize(all);
    int i = 0;
    for (String name : outputs.keySet()) outputs.put(name, stable.get(i++));
    loss = stable.get(i);
  }
}
