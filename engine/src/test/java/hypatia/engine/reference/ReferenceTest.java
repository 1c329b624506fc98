package hypatia.engine.reference;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.block.Property;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.reference.ReferenceNetwork.Case;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import hypatia.engine.train.optimizer.Optimizer;
import hypatia.engine.train.optimizer.OptimizerCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our numbers against PyTorch's: outputs, loss, gradients, and parameters after some steps. */
class ReferenceTest {
  /** The reference's name of an optimizer to our id and settings. */
  private record Training(String name, String optimizer, Map<String, Object> settings) {}

  private static final List<Training> TRAININGS =
      List.of(
          new Training("sgd", "sgd", Map.of("learningRate", 0.1)),
          new Training("sgd_wd", "sgd", Map.of("learningRate", 0.1, "weightDecay", 0.01)),
          new Training("momentum", "sgd", Map.of("learningRate", 0.05, "momentum", 0.9)),
          new Training(
              "nesterov", "sgd", Map.of("learningRate", 0.05, "momentum", 0.9, "nesterov", true)),
          new Training("adam", "adam", Map.of("learningRate", 0.01)),
          new Training("adam_l2", "adam", Map.of("learningRate", 0.01, "weightDecay", 0.01)));

  private static double tolerance(Device device) {
    return device.isDouble() ? 1e-10 : 1e-5;
  }

  @TestFactory
  Stream<DynamicNode> valuesAndGradients() {
    return each((which, device) -> Stream.of(test(which, device, "once", this::once)));
  }

  @TestFactory
  Stream<DynamicNode> training() {
    return each(
        (which, device) ->
            TRAININGS.stream()
                .filter(t -> !which.numbers().under("opt/" + t.name + "/").isEmpty())
                .map(t -> test(which, device, t.name, (n, d) -> train(n, t, d))));
  }

  private interface Check {
    void run(ReferenceNetwork network, Device device);
  }

  private interface Tests {
    Stream<DynamicNode> of(Case which, Device device);
  }

  private static Stream<DynamicNode> each(Tests tests) {
    return Stream.of("nd4j-double", "cpu")
        .map(Devices::of)
        .flatMap(device -> Stream.of(Case.values()).flatMap(which -> tests.of(which, device)));
  }

  private static DynamicNode test(Case which, Device device, String name, Check check) {
    return DynamicTest.dynamicTest(
        which + " " + name + " on " + device.id(),
        () -> check.run(new ReferenceNetwork(which), device));
  }

  private void once(ReferenceNetwork network, Device device) {
    List<Variable> wanted = new ArrayList<>(network.outputs.values());
    wanted.add(network.loss);
    List<Variable> by = new ArrayList<>(network.parameters.values());
    by.add(network.x);
    wanted.addAll(Gradients.of(network.loss, by));
    Function f = Function.compile(List.of(network.x, network.target), wanted, List.of(), device);
    List<Tensor> results = f.call(network.input(), network.targets());
    int next = 0;
    for (String name : network.outputs.keySet()) {
      compare(name, network.numbers.get("out/" + name), results.get(next++), device);
    }
    compare("loss", network.numbers.get("loss"), results.get(next++), device);
    for (String name : network.parameters.keySet()) {
      Tensor gradient = ReferenceNetwork.ours(network.numbers.get("grad/" + name));
      compare("grad/" + name, gradient, results.get(next++), device);
    }
    compare("gradin/x", network.numbers.get("gradin/x"), results.get(next), device);
  }

  private void train(ReferenceNetwork network, Training training, Device device) {
    List<SharedVariable> parameters = List.copyOf(network.parameters.values());
    List<Update> updates =
        OptimizerCatalog.get(training.optimizer)
            .updates(
                parameters,
                Gradients.of(network.loss, parameters),
                new PlainStep(training.settings));
    Function step =
        Function.compile(
            List.of(network.x, network.target), List.of(network.loss), updates, device);
    Tensor losses = network.numbers.get("opt/" + training.name + "/loss");
    for (int k = 1; k <= 10; k++) {
      Tensor loss = step.call(network.input(), network.targets()).get(0);
      compare("loss before step " + k, Tensor.scalar(losses.get(k - 1)), loss, device);
      Map<String, Tensor> after = network.numbers.under("opt/" + training.name + "/s" + k + "/");
      after.forEach(
          (name, torch) ->
              compare(
                  name + " after training",
                  ReferenceNetwork.ours(torch),
                  network.parameters.get(name).value(),
                  device));
    }
  }

  private static void compare(String what, Tensor reference, Tensor actual, Device device) {
    Agreement.check(what, reference, actual, tolerance(device));
  }

  /** An optimizer's surroundings: a fixed learning rate, fresh state. */
  private record PlainStep(Map<String, Object> settings) implements Optimizer.Step {
    @Override
    public Variable learningRate() {
      return Constant.of((Double) settings.get("learningRate"));
    }

    @Override
    public <T> T get(Property<T> property) {
      return property.of(settings);
    }

    @Override
    public SharedVariable state(SharedVariable parameter, String name) {
      int[] shape = parameter.shape().bind(DimBindings.NONE);
      Tensor zeros = Tensor.of(new double[Tensor.sizeOf(shape)], shape);
      return new SharedVariable(parameter.key() + "/" + name, parameter.type(), zeros);
    }

    @Override
    public SharedVariable state(String name, double start) {
      return new SharedVariable(name, TensorType.scalar(), Tensor.scalar(start));
    }
  }
}
