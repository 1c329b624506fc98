package hypatia.engine.device.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.management.ThreadMXBean;
import hypatia.engine.autodiff.Gradients;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.SoftmaxCrossEntropy;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** What threads must not change, and what a step must not allocate. */
class ThreadsTest {
  private static final Dim BATCH = Dim.named("batch");

  /** A two-layer network with its updates. */
  private static final class Network {
    private final Input x;
    private final Input labels = new Input("labels", TensorType.indices(BATCH));
    private final List<SharedVariable> parameters;
    private final Executable.Sized sized;

    Network(int inputs, int hidden, int classes, int batch, int threads) {
      x = new Input("x", TensorType.floats(BATCH, Dim.of(inputs)));
      parameters =
          List.of(
              parameter("v", inputs, hidden),
              parameter("b", hidden),
              parameter("w", hidden, classes));
      Variable h = Tanh.of(Add.of(Dot.of(x, parameters.get(0)), parameters.get(1)));
      Variable loss = Sum.of(SoftmaxCrossEntropy.of(Dot.of(h, parameters.get(2)), labels));
      List<Variable> gradients = Gradients.of(loss, parameters);
      List<Update> updates = new ArrayList<>();
      for (int i = 0; i < gradients.size(); i++) {
        Variable change = Multiply.of(Constant.of(0.001), gradients.get(i));
        updates.add(new Update(parameters.get(i), Subtract.of(parameters.get(i), change)));
      }
      Function step =
          Function.compile(List.of(x, labels), List.of(loss), updates, new CpuDevice(threads));
      sized = step.at(DimBindings.of("batch", batch));
      Random random = new Random(5);
      var to = sized.input(0);
      for (int i = 0; i < to.length; i++) to.array[to.offset + i] = random.nextFloat() - 0.5f;
      to = sized.input(1);
      for (int i = 0; i < to.length; i++) to.array[to.offset + i] = random.nextInt(classes);
    }

    private static SharedVariable parameter(String key, int... shape) {
      Random random = new Random(shape[0]);
      float[] values = new float[Tensor.sizeOf(shape)];
      for (int i = 0; i < values.length; i++) values[i] = (random.nextFloat() - 0.5f) / 8;
      Dim[] dims = new Dim[shape.length];
      for (int i = 0; i < dims.length; i++) dims[i] = Dim.of(shape[i]);
      return new SharedVariable(key, TensorType.floats(dims), Tensor.of(values, shape));
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    List<float[]> expected = null;
    for (int threads : new int[] {1, 2, 3, 1, 2}) {
      Network network = new Network(517, 301, 11, 203, threads);
      for (int i = 0; i < 10; i++) network.sized.run();
      List<float[]> values =
          network.parameters.stream().map(variable -> variable.value().floats()).toList();
      if (expected == null) expected = values;
      for (int i = 0; i < values.size(); i++) assertArrayEquals(expected.get(i), values.get(i));
    }
  }

  @Test
  void aStepAllocatesNothing() {
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int threads : new int[] {1, 2}) {
      Network small = new Network(10, 20, 5, 32, threads);
      Network large = new Network(300, 200, 7, 100, threads);
      for (int i = 0; i < 3000; i++) {
        small.sized.run();
        if (i % 30 == 0) large.sized.run();
      }
      long before = memory.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 1000; i++) small.sized.run();
      for (int i = 0; i < 50; i++) large.sized.run();
      long allocated = memory.getCurrentThreadAllocatedBytes() - before;
      assertEquals(0, allocated / 1000, "bytes a step");
    }
  }

  @Test
  void everyPartRunsOnce() {
    ThreadTeam team = ThreadTeam.of(3);
    for (int parts : new int[] {0, 1, 2, 3, 7, 100}) {
      AtomicIntegerArray runs = new AtomicIntegerArray(parts);
      for (int round = 0; round < 200; round++) team.run(parts, runs::incrementAndGet);
      for (int part = 0; part < parts; part++) assertEquals(200, runs.get(part));
    }
  }

  @Test
  void aPartMayItselfAskForWorkers() {
    ThreadTeam team = ThreadTeam.of(2);
    AtomicIntegerArray runs = new AtomicIntegerArray(3);
    team.run(4, part -> team.run(3, runs::incrementAndGet));
    for (int part = 0; part < 3; part++) assertEquals(4, runs.get(part));
  }

  @Test
  void aFailureReachesTheCaller() {
    ThreadTeam team = ThreadTeam.of(2);
    assertThrows(
        IllegalStateException.class,
        () ->
            team.run(
                8,
                part -> {
                  if (part == 5) throw new IllegalArgumentException("part 5");
                }));
    AtomicIntegerArray runs = new AtomicIntegerArray(2);
    team.run(2, runs::incrementAndGet);
    assertEquals(1, runs.get(1), "the team works on");
  }
}
