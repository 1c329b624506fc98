package hypatia.engine.reference;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.block.Property;
import hypatia.engine.compile.Function;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import hypatia.engine.train.optimizer.Optimizer;
import hypatia.engine.train.optimizer.OptimizerCatalog;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Parameters of drawn networks after 1, 2 and 10 steps, and the losses on the way, against
 * PyTorch's.
 */
class TrainingReferenceTest {
  /** The reference's name of an optimizer to our id and settings. */
  private record Training(String name, String optimizer, Map<String, Object> settings) {
    boolean isPartOf(ReferenceCase which) {
      return !which.numbers().under("opt/" + name + "/").isEmpty();
    }
  }

  private static final List<Training> TRAININGS =
      List.of(
          new Training("sgd", "sgd", Map.of("learningRate", 0.1)),
          new Training("sgd_wd", "sgd", Map.of("learningRate", 0.1, "weightDecay", 0.01)),
          new Training("momentum", "sgd", Map.of("learningRate", 0.05, "momentum", 0.9)),
          new Training(
              "nesterov", "sgd", Map.of("learningRate", 0.05, "momentum", 0.9, "nesterov", true)),
          new Training("adam", "adam", Map.of("learningRate", 0.01)),
          new Training("adam_l2", "adam", Map.of("learningRate", 0.01, "weightDecay", 0.01)));

  @TestFactory
  Stream<DynamicTest> training() {
    return CaseOnDevice.all()
        .flatMap(
            each ->
                TRAININGS.stream()
                    .filter(t -> t.isPartOf(each.which()))
                    .map(
                        t ->
                            DynamicTest.dynamicTest(each + ", " + t.name, () -> compare(each, t))));
  }

  private static void compare(CaseOnDevice each, Training training) {
    ReferenceNetwork network = DrawnNetwork.of(each.which()).stable();
    List<SharedVariable> parameters = List.copyOf(network.parameters().values());
    List<Update> updates =
        OptimizerCatalog.get(training.optimizer)
            .updates(
                parameters,
                Gradients.of(network.loss(), parameters),
                new PlainStep(training.settings));
    Function step =
        Function.compile(
            List.of(network.x(), network.target()),
            List.of(network.loss()),
            updates,
            each.device());
    Tensor losses = network.numbers().get("opt/" + training.name + "/loss");
    for (int k = 1; k <= 10; k++) {
      Tensor loss = step.call(network.input(), network.targets()).get(0);
      each.compare("loss before step " + k, Tensor.scalar(losses.get(k - 1)), loss);
      Map<String, Tensor> after = network.numbers().under("opt/" + training.name + "/s" + k + "/");
      after.forEach(
          (name, torch) ->
              each.compare(
                  name + " after training",
                  ReferenceNetwork.ours(torch),
                  network.parameters().get(name).value()));
    }
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
