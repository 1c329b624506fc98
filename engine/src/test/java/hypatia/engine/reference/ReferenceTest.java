package hypatia.engine.reference;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.compile.Function;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our outputs, losses and gradients against PyTorch's. */
class ReferenceTest {
  @TestFactory
  Stream<DynamicTest> written() {
    return CaseOnDevice.all()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.toString(), () -> compare(each, WrittenNetwork.of(each.which()))));
  }

  @TestFactory
  Stream<DynamicTest> drawn() {
    return CaseOnDevice.all()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.toString(), () -> compare(each, DrawnNetwork.of(each.which()))));
  }

  private static void compare(CaseOnDevice each, ReferenceNetwork plain) {
    ReferenceNetwork network = plain.stable();
    List<Variable> wanted = new ArrayList<>(network.outputs().values());
    wanted.add(network.loss());
    List<Variable> by = new ArrayList<>(network.parameters().values());
    by.add(network.x());
    wanted.addAll(Gradients.of(network.loss(), by));
    Function f =
        Function.compile(List.of(network.x(), network.target()), wanted, List.of(), each.device());
    List<Tensor> results = f.call(network.input(), network.targets());
    int next = 0;
    for (String name : network.outputs().keySet()) {
      each.compare(name, network.numbers().get("out/" + name), results.get(next++));
    }
    each.compare("loss", network.numbers().get("loss"), results.get(next++));
    for (String name : network.parameters().keySet()) {
      Tensor gradient = ReferenceNetwork.ours(network.numbers().get("grad/" + name));
      each.compare("grad/" + name, gradient, results.get(next++));
    }
    each.compare("gradin/x", network.numbers().get("gradin/x"), results.get(next));
  }
}
