package hypatia.engine.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.block.layer.DenseBlock;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Devices;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Position;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dense on its own: no diagram yet brings it more than two axes, but sequences will. */
class DenseBlockTest {
  private static final Block BLOCK =
      new Block(new BlockId("d"), "dense", "Dense", Map.of("units", 2L), Position.ORIGIN);

  private final Map<String, Variable> outputs = new HashMap<>();
  private final List<Input> parameters = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  /** Only what Dense asks for. */
  private void build(Variable x) {
    BuildContext context =
        (BuildContext)
            Proxy.newProxyInstance(
                BuildContext.class.getClassLoader(),
                new Class<?>[] {BuildContext.class},
                (proxy, method, args) ->
                    switch (method.getName()) {
                      case "block" -> BLOCK;
                      case "get" -> ((Property<?>) args[0]).of(BLOCK);
                      case "input" -> x;
                      case "output" -> outputs.put((String) args[0], (Variable) args[1]);
                      case "parameter" -> parameter((String) args[0], (Shape) args[1]);
                      case "refuse" -> refusals.add((String) args[1]);
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
    new DenseBlock().build(context);
  }

  private Variable parameter(String name, Shape shape) {
    Input parameter = new Input(name, TensorType.floats(shape));
    parameters.add(parameter);
    return parameter;
  }

  private static Input numbers(Dim... dims) {
    return new Input("x", TensorType.floats(dims));
  }

  @Test
  void actsOnTheLastOfManyAxes() {
    Input x = numbers(Dim.named("batch"), Dim.named("time"), Dim.of(3));
    build(x);
    assertEquals("batch×time×2", outputs.get("y").shape().toString());
    assertEquals("Dense has 2 units", outputs.get("y").shape().dim(-1).reason());
    Tensor y =
        Function.compile(
                List.of(x, parameters.get(0), parameters.get(1)),
                List.of(outputs.get("y")),
                List.of(),
                Devices.of("cpu"))
            .call(
                Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 1, 2, 3),
                Tensor.of(new float[] {1, 0, 0, 1, 1, 1}, 3, 2),
                Tensor.of(new float[] {10, 20}, 2))
            .get(0);
    assertEquals(Tensor.of(new float[] {14, 25, 20, 31}, 1, 2, 2), y);
  }

  @Test
  void refusesWhatHasNoRows() {
    build(numbers(Dim.of(3)));
    assertEquals(List.of("Dense needs rows of numbers, such as batch×4, but gets 3."), refusals);
  }

  @Test
  void refusesALastAxisOfUnknownLength() {
    build(numbers(Dim.named("batch"), Dim.named("time")));
    assertEquals(
        List.of("Dense needs a last axis of fixed length, but gets batch×time."), refusals);
  }
}
