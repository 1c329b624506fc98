package hypatia.engine.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.compile.Function;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesTest {
  private static final Dim BATCH = Dim.named("batch");
  private static final Dim WIDTH = Dim.of(3);

  private final SharedVariable weights =
      new SharedVariable("w", TensorType.floats(WIDTH, WIDTH), draw(1, 3, 3));
  private final SharedVariable old =
      new SharedVariable("old", TensorType.floats(WIDTH, WIDTH), draw(2, 3, 3));
  private final Input x = new Input("x", TensorType.floats(BATCH, WIDTH));
  private final Variable y = Tanh.of(Dot.of(x, weights));

  private Function step(Device device) {
    Variable change = Dot.of(x, true, y, false);
    return Function.compile(
        List.of(x),
        List.of(y, weights),
        List.of(
            new Update(weights, Add.of(weights, Multiply.of(Constant.of(0.1), change))),
            new Update(old, weights)),
        device);
  }

  private static Tensor draw(long seed, int... shape) {
    Random random = new Random(seed);
    double[] values = new double[Tensor.sizeOf(shape)];
    for (int i = 0; i < values.length; i++) values[i] = random.nextDouble() - 0.5;
    return Tensor.of(values, shape);
  }

  @Test
  void theProcessorComesFirst() {
    assertEquals(
        List.of("cpu", "nd4j", "nd4j-double"),
        Devices.available().stream().map(Device::id).toList());
    assertFalse(Devices.of("cpu").isDouble());
    assertTrue(Devices.of("nd4j-double").isDouble());
    assertEquals("Processor, 2 threads", Devices.of("cpu", 2).title());
    assertEquals("ND4J on the processor, single precision", Devices.of("nd4j").title());
  }

  @Test
  void anUnknownDeviceIsRefusedInOneSentence() {
    UnknownDevice refusal = assertThrows(UnknownDevice.class, () -> Devices.of("gpu9"));
    assertEquals(
        "There is no device 'gpu9' on this machine; choose one of cpu, nd4j, nd4j-double.",
        refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "nd4j", "nd4j-double"})
  void updatesAndOutputsMeanTheSameEverywhere(String id) {
    Tensor before = weights.value();
    Function step = step(Devices.of(id));
    Tensor batch = draw(3, 5, 3);
    List<Tensor> results = step.call(batch);
    double[] expected = new double[15];
    double[] updated = before.doubles().clone();
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 3; j++) {
        double sum = 0;
        for (int k = 0; k < 3; k++) sum += batch.get(i * 3 + k) * before.get(k * 3 + j);
        expected[i * 3 + j] = Math.tanh(sum);
      }
      for (int k = 0; k < 3; k++) {
        for (int j = 0; j < 3; j++) {
          updated[k * 3 + j] += 0.1 * batch.get(i * 3 + k) * expected[i * 3 + j];
        }
      }
    }
    double tolerance = id.equals("nd4j-double") ? 1e-12 : 2e-6;
    assertArrayEquals(expected, results.get(0).doubles(), tolerance);
    assertArrayEquals(before.doubles(), results.get(1).doubles(), tolerance);
    assertArrayEquals(updated, weights.value().doubles(), tolerance);
    assertArrayEquals(before.doubles(), old.value().doubles(), tolerance);
  }

  @Test
  void aValueMovesBetweenDevices() {
    Tensor batch = draw(3, 2, 3);
    for (String id : List.of("nd4j-double", "cpu", "nd4j", "cpu")) step(Devices.of(id)).call(batch);
    double[] mixed = weights.value().doubles();
    weights.setValue(draw(1, 3, 3));
    Function alone = step(Devices.of("nd4j-double"));
    for (int i = 0; i < 4; i++) alone.call(batch);
    assertArrayEquals(weights.value().doubles(), mixed, 1e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "nd4j", "nd4j-double"})
  void anEmptyBatchHasNoResults(String id) {
    List<Tensor> results = step(Devices.of(id)).call(draw(3, 0, 3));
    assertArrayEquals(new int[] {0, 3}, results.get(0).shape());
    assertArrayEquals(draw(1, 3, 3).floats(), weights.value().floats(), 1e-6f);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "nd4j"})
  void theHotLoopReadsAndWritesBuffers(String id) {
    Executable.Sized sized = step(Devices.of(id)).at(DimBindings.of("batch", 1));
    for (int i = 0; i < 3; i++) sized.input(0).array[sized.input(0).offset + i] = i;
    sized.run();
    double sum = 0;
    for (int k = 0; k < 3; k++) sum += k * draw(1, 3, 3).get(k * 3);
    assertEquals(Math.tanh(sum), sized.output(0).array[sized.output(0).offset], 1e-6);
  }

  @Test
  void wrongShapesAreRefusedInOneSentence() {
    Function step = step(Devices.of("cpu"));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> step.call(draw(1, 5, 4)));
    assertEquals(
        "The input x takes values of the shape batch×3, not [5, 4].", refusal.getMessage());
  }
}
