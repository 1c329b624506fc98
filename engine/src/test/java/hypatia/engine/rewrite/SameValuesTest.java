package hypatia.engine.rewrite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Rewriting changes no value: random networks give the same outputs, gradients and updated
 * parameters with and without it, on every device.
 */
class SameValuesTest {
  private static final int GRAPHS = 40;

  @TestFactory
  Stream<DynamicTest> onEveryDeviceWithAndWithoutRewriting() {
    return IntStream.range(0, GRAPHS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed)));
  }

  private static void compare(int seed) {
    Device exact = Devices.of("nd4j-double");
    List<Tensor> reference = run(seed, exact, Rewriter.none(), false);
    for (boolean stable : new boolean[] {false, true}) {
      check("stable=" + stable, 1e-10, reference, run(seed, exact, exact.rewriter(), stable));
      for (String id : List.of("cpu", "nd4j")) {
        Device device = Devices.of(id);
        check(id + " plain", 1e-4, reference, run(seed, device, Rewriter.none(), stable));
        check(id + " rewritten", 1e-4, reference, run(seed, device, device.rewriter(), stable));
      }
    }
  }

  /** Prediction, loss, gradients, and the parameters after one step. */
  private static List<Tensor> run(int seed, Device device, Rewriter rewriter, boolean stable) {
    RandomGraph graph = new RandomGraph(seed);
    List<Variable> wanted = new ArrayList<>(List.of(graph.prediction, graph.loss));
    if (stable) wanted = new ArrayList<>(Rewriter.stabilize(wanted));
    List<SharedVariable> parameters = graph.parameters;
    List<Variable> gradients = Gradients.of(wanted.get(1), parameters);
    List<Update> updates = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Variable step = Multiply.of(Constant.of(0.1), gradients.get(i));
      updates.add(new Update(parameters.get(i), Subtract.of(parameters.get(i), step)));
    }
    if (seed % 2 == 0) wanted.addAll(gradients); // otherwise steps may happen in place
    Function f =
        Function.compile(List.of(graph.x, graph.target), wanted, updates, device, rewriter);
    List<Tensor> results = new ArrayList<>(f.call(graph.inputs, graph.targets));
    for (SharedVariable parameter : parameters) results.add(parameter.value());
    return results;
  }

  private static void check(
      String what, double tolerance, List<Tensor> reference, List<Tensor> actual) {
    for (int i = 0; i < reference.size(); i++) {
      Tensor expected = reference.get(i);
      assertArrayEquals(expected.shape(), actual.get(i).shape(), what);
      double largest = 1;
      double difference = 0;
      for (int k = 0; k < expected.size(); k++) {
        largest = Math.max(largest, Math.abs(expected.get(k)));
        difference = Math.max(difference, Math.abs(expected.get(k) - actual.get(i).get(k)));
      }
      assertTrue(
          difference <= tolerance * largest,
          what + ": result " + i + " is off by " + difference / largest);
    }
  }
}
