package hypatia.engine.reference;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
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
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Functions as people write them, at arguments where the written formula overflows or loses all
 * digits, against PyTorch's stable functions.
 */
class HardLogitsTest {
  private static final Constant ONE = Constant.of(1);
  private static final Dim POINTS = Dim.named("points");

  private final Npz numbers = Npz.read("functions.f64.npz");

  @ParameterizedTest
  @ValueSource(strings = {"nd4j-double", "cpu"})
  void activations(String device) {
    activation("tanh", Tanh::of, Devices.of(device));
    activation("sigmoid", Sigmoid::of, Devices.of(device));
    activation("relu", Relu::of, Devices.of(device));
    activation("softplus", x -> Log.of(Add.of(ONE, Exp.of(x))), Devices.of(device));
    activation("logsigmoid", x -> Log.of(Sigmoid.of(x)), Devices.of(device));
    activation(
        "logsigmoid", x -> Log.of(Subtract.of(ONE, Sigmoid.of(Negate.of(x)))), Devices.of(device));
  }

  private void activation(String name, UnaryOperator<Variable> written, Device device) {
    Input x = new Input("x", TensorType.floats(POINTS));
    List<Tensor> results = valueAndSlope(x, written.apply(x), device).call(numbers.get("x"));
    Tensor at = numbers.get("x");
    check(name, finite(numbers.get("act/" + name + "/y"), at), results.get(0), device);
    Tensor ones = Tensor.of(at.doubles().clone(), at.shape());
    Arrays.fill(ones.doubles(), 1);
    check(name + "'", finite(numbers.get("act/" + name + "/dy"), ones), results.get(1), device);
  }

  /**
   * The softplus of this file overflows at 1000, where log(1 + exp(x)) is x and has the slope 1.
   */
  private static Tensor finite(Tensor values, Tensor otherwise) {
    double[] finite = values.doubles().clone();
    for (int i = 0; i < finite.length; i++) {
      if (!Double.isFinite(finite[i])) finite[i] = otherwise.get(i);
    }
    return Tensor.of(finite, values.shape());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nd4j-double", "cpu"})
  void binaryCrossEntropy(String device) {
    for (String t : List.of("0.0", "0.5", "1.0")) {
      Input x = new Input("x", TensorType.floats(POINTS));
      Constant target = Constant.of(Double.parseDouble(t));
      Constant rest = Constant.of(1 - Double.parseDouble(t));
      Variable p = Sigmoid.of(x);
      Variable loss =
          Negate.of(
              Add.of(
                  Multiply.of(target, Log.of(p)), Multiply.of(rest, Log.of(Subtract.of(ONE, p)))));
      Function f = valueAndSlope(x, loss, Devices.of(device));
      List<Tensor> results = f.call(numbers.get("x"));
      String prefix = "bce_logits/t" + t + "/";
      check(prefix + "loss", numbers.get(prefix + "loss"), results.get(0), Devices.of(device));
      check(prefix + "grad", numbers.get(prefix + "grad"), results.get(1), Devices.of(device));
    }
  }

  private static Function valueAndSlope(Input x, Variable written, Device device) {
    Variable y = Rewriter.stabilize(List.of(written)).get(0);
    Variable slope = Gradients.of(Sum.of(y), List.of(x)).get(0);
    return Function.compile(List.of(x), List.of(y, slope), List.of(), device);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nd4j-double", "cpu"})
  void crossEntropy(String device) {
    for (String logits : List.of("plain", "large", "saturated", "huge", "equal_huge")) {
      for (int label = 0; label < 3; label++) {
        crossEntropy("ce/" + logits + "/", label, Devices.of(device));
      }
    }
  }

  private void crossEntropy(String prefix, int label, Device device) {
    Dim batch = Dim.named("batch");
    Input z = new Input("z", TensorType.floats(batch, Dim.of(3)));
    Input labels = new Input("labels", TensorType.indices(batch));
    Variable p = Softmax.of(z);
    Variable sum = Sum.of(Negate.of(Log.of(PickClass.of(p, labels))));
    Variable logs = Log.of(p);
    List<Variable> wanted = new ArrayList<>();
    wanted.addAll(Rewriter.stabilize(List.of(Divide.of(sum, Length.of(batch)), p, logs)));
    wanted.addAll(Gradients.of(wanted.get(0), List.of(z)));
    Function f = Function.compile(List.of(z, labels), wanted, List.of(), device);
    List<Tensor> results =
        f.call(numbers.get(prefix + "logits"), Tensor.of(new double[] {label, label}, 2));
    String ofClass = prefix + "class" + label + "/";
    check(ofClass + "loss", numbers.get(ofClass + "loss"), results.get(0), device);
    check(prefix + "softmax", numbers.get(prefix + "softmax"), results.get(1), device);
    check(prefix + "log", numbers.get(prefix + "log_softmax"), results.get(2), device);
    check(ofClass + "grad", numbers.get(ofClass + "grad"), results.get(3), device);
  }

  private static void check(String what, Tensor reference, Tensor actual, Device device) {
    Agreement.check(what, reference, actual, device.isDouble() ? 1e-10 : 1e-5);
  }
}
