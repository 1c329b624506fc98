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
import hypatia.engine.op.nn.PickClass;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.op.shape.Length;
import hypatia.engine.reference.ReferenceCase.Loss;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.LinkedHashMap;
import java.util.Map;

/** A case written with ops, every value between included: softmax, then cross-entropy. */
final class WrittenNetwork {
  private static final Dim BATCH = Dim.named("batch");

  private final Npz numbers;
  private final Map<String, SharedVariable> parameters = new LinkedHashMap<>();
  private final Map<String, Variable> outputs = new LinkedHashMap<>();

  private WrittenNetwork(Npz numbers) {
    this.numbers = numbers;
  }

  static ReferenceNetwork of(ReferenceCase which) {
    return new WrittenNetwork(which.numbers()).network(which);
  }

  private ReferenceNetwork network(ReferenceCase which) {
    Input x = new Input("x", TensorType.floats(BATCH, Dim.of(numbers.get("in/x").shape()[1])));
    Variable last = x;
    for (String layer : which.layers) {
      if (last != x) {
        last = which.activation.apply(last);
        outputs.put("hidden" + (outputs.size() + 1), last);
      }
      last = Add.of(Dot.of(last, parameter(layer + ".weight")), parameter(layer + ".bias"));
    }
    TensorType type =
        which.loss.hasLabels() ? TensorType.indices(BATCH) : TensorType.floats(last.shape());
    Input target = new Input("target", type);
    Variable loss = loss(which.loss, last, target);
    outputs.keySet().removeIf(name -> !numbers.under("out/").containsKey(name));
    return new ReferenceNetwork(numbers, x, target, parameters, outputs, loss);
  }

  private SharedVariable parameter(String name) {
    Tensor start = ReferenceNetwork.ours(numbers.get("param/" + name));
    Dim[] dims = new Dim[start.rank()];
    for (int axis = 0; axis < dims.length; axis++) dims[axis] = Dim.of(start.shape()[axis]);
    SharedVariable parameter = new SharedVariable(name, TensorType.floats(dims), start);
    parameters.put(name, parameter);
    return parameter;
  }

  private Variable loss(Loss kind, Variable last, Input target) {
    if (kind == Loss.MEAN_SQUARED_ERROR) {
      outputs.put("y", last);
      Variable sum = Sum.of(Square.of(Subtract.of(last, target)));
      return Divide.of(sum, Length.of(BATCH.times(last.shape().dim(-1))));
    }
    Variable p = Softmax.of(last);
    outputs.put("logits", last);
    outputs.put("probs", p);
    Variable sum =
        kind.hasLabels()
            ? Sum.of(Negate.of(Log.of(PickClass.of(p, target))))
            : Negate.of(Sum.of(Multiply.of(target, Log.of(p))));
    return kind == Loss.SUM_OF_LABELS ? sum : Divide.of(sum, Length.of(BATCH));
  }
}
