package hypatia.engine.train.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.Property;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Devices;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps against PyTorch's formulas, written out number by number in double precision. */
class OptimizerTest {
  private static final double RATE = 0.05;
  private static final double[] START = {0.5, -1.25, 3, 1e-3};

  /** Gradients that change sign and size from step to step. */
  private static double gradient(int step, int element) {
    return Math.sin(1 + 3 * step + 5 * element) * Math.pow(10, -element);
  }

  @ParameterizedTest
  @CsvSource({"0, false, 0", "0.9, false, 0", "0.9, true, 0", "0, false, 0.1", "0.8, true, 0.01"})
  void sgd(double momentum, boolean nesterov, double decay) {
    double[] velocity = new double[START.length];
    check(
        new Sgd(),
        Map.of("momentum", momentum, "nesterov", nesterov, "weightDecay", decay),
        (step, state) -> {
          int i = state.element;
          double g = gradient(step, i) + decay * state.value;
          velocity[i] = momentum * velocity[i] + g;
          double direction =
              momentum == 0 ? g : nesterov ? g + momentum * velocity[i] : velocity[i];
          return state.value - RATE * direction;
        });
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0.999, 1e-8, 0", "0.5, 0.9, 1e-3, 0", "0.9, 0.999, 1e-8, 0.1", "0, 0, 1e-8, 0"})
  void adam(double beta1, double beta2, double epsilon, double decay) {
    double[] m = new double[START.length];
    double[] v = new double[START.length];
    check(
        new Adam(),
        Map.of("beta1", beta1, "beta2", beta2, "epsilon", epsilon, "weightDecay", decay),
        (step, state) -> {
          int i = state.element;
          double g = gradient(step, i) + decay * state.value;
          m[i] += (1 - beta1) * (g - m[i]);
          v[i] = beta2 * v[i] + (1 - beta2) * g * g;
          double correction1 = 1 - Math.pow(beta1, step + 1);
          double correction2 = 1 - Math.pow(beta2, step + 1);
          double denominator = Math.sqrt(v[i]) / Math.sqrt(correction2) + epsilon;
          return state.value - RATE / correction1 * m[i] / denominator;
        });
  }

  /** What no formula written down twice can hide: Adam's first step goes the whole rate. */
  @Test
  void adamsFirstStepIsTheLearningRate() {
    List<double[]> steps = run(new Adam(), Map.of(), 1);
    for (int i = 0; i < START.length; i++) {
      double expected = START[i] - RATE * Math.signum(gradient(0, i));
      assertEquals(expected, steps.get(0)[i], 1e-5);
    }
  }

  /** 1 − β₂ᵗ has few digits in single precision where it is written plainly. */
  @Test
  void biasCorrectionStaysExactForManySteps() {
    check(
        new Adam(),
        Map.of("beta1", 0.0, "beta2", 0.999999),
        3000,
        new BiFunction<>() {
          private final double[] v = new double[START.length];

          @Override
          public Double apply(Integer step, State state) {
            int i = state.element;
            double g = gradient(step, i);
            v[i] = 0.999999 * v[i] + 1e-6 * g * g;
            double correction = -Math.expm1((step + 1) * Math.log(0.999999));
            return state.value - RATE * g / (Math.sqrt(v[i] / correction) + 1e-8);
          }
        },
        2e-3); // 3,000 steps of 0.05 to and fro, in single precision
  }

  @Test
  void catalogEntriesAreComplete() {
    Set<String> ids = new HashSet<>();
    for (Optimizer optimizer : OptimizerCatalog.all()) {
      assertTrue(ids.add(optimizer.id()), optimizer.id());
      assertEquals(optimizer.learningRate(), optimizer.properties().get(0));
      assertTrue(optimizer.help().endsWith("."), optimizer.help());
      Set<String> keys = new HashSet<>();
      for (Property<?> property : optimizer.properties()) {
        assertTrue(keys.add(property.key()), property.key());
        assertTrue(property.problem(property.defaultValue()).isEmpty(), property.key());
        assertTrue(property.help().endsWith("."), property.help());
      }
    }
    assertTrue(ids.containsAll(List.of("sgd", "adam")), ids.toString());
  }

  private record State(int element, double value) {}

  private static void check(
      Optimizer optimizer, Map<String, Object> settings, BiFunction<Integer, State, Double> next) {
    check(optimizer, settings, 10, next, 1e-5);
  }

  private static void check(
      Optimizer optimizer,
      Map<String, Object> settings,
      int steps,
      BiFunction<Integer, State, Double> next,
      double tolerance) {
    List<double[]> actual = run(optimizer, settings, steps);
    double[] expected = START.clone();
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < expected.length; i++) {
        expected[i] = next.apply(step, new State(i, expected[i]));
        assertEquals(
            expected[i],
            actual.get(step)[i],
            tolerance * Math.max(1, Math.abs(expected[i])),
            "step " + step + ", element " + i);
      }
    }
  }

  private static List<double[]> run(Optimizer optimizer, Map<String, Object> settings, int steps) {
    TensorType type = TensorType.floats(Dim.of(START.length));
    SharedVariable parameter = new SharedVariable("dense-1/W", type, floats(START));
    Input gradient = new Input("gradient", type);
    Input rate = new Input("learningRate", TensorType.scalar());
    PlainStep step = new PlainStep(rate, settings);
    List<Update> updates = optimizer.updates(List.of(parameter), List.of(gradient), step);
    Function function =
        Function.compile(List.of(gradient, rate), List.of(), updates, Devices.of("cpu", 1));
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      double[] numbers = new double[START.length];
      for (int k = 0; k < numbers.length; k++) numbers[k] = gradient(i, k);
      function.call(floats(numbers), Tensor.of(new float[] {(float) RATE}));
      values.add(parameter.value().doubles());
    }
    return values;
  }

  private static Tensor floats(double[] numbers) {
    return Tensor.of(Tensor.of(numbers, numbers.length).floats(), numbers.length);
  }

  private record PlainStep(
      Variable learningRate, Map<String, Object> settings, Map<String, SharedVariable> states)
      implements Optimizer.Step {
    PlainStep(Variable learningRate, Map<String, Object> settings) {
      this(learningRate, settings, new TreeMap<>());
    }

    @Override
    public <T> T get(Property<T> property) {
      return property.of(settings);
    }

    @Override
    public SharedVariable state(SharedVariable parameter, String name) {
      return states.computeIfAbsent(
          parameter.key() + "/" + name,
          key -> new SharedVariable(key, parameter.type(), Tensor.zeros(START.length)));
    }

    @Override
    public SharedVariable state(String name, double start) {
      return states.computeIfAbsent(
          name,
          key ->
              new SharedVariable(key, TensorType.scalar(), Tensor.of(new float[] {(float) start})));
    }
  }
}
