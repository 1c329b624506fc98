package hypatia.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.lowering.ParameterStore;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingGraphTest {
  private static TrainingGraph graph(Device device) {
    return new TrainingGraph(
        Trainings.irisNetwork(),
        Trainings.iris(),
        Trainings.QUICK,
        new ParameterStore(7),
        Map.of(),
        device);
  }

  @Test
  void stepsAllocateNothing() {
    Dataset iris = Trainings.iris();
    TrainingGraph graph = graph(Devices.of("cpu", 1));
    Batches batches = new Batches(graph.function(), 16);
    int[] rows = iris.rows(Part.TRAIN);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long allocated = Long.MAX_VALUE;
    for (int round = 0; round < 5 && allocated > 0; round++) {
      for (int i = 0; i < 2000; i++) step(graph, batches, rows); // warm
      long before = threads.getThreadAllocatedBytes(thread);
      for (int i = 0; i < 100; i++) step(graph, batches, rows);
      allocated = threads.getThreadAllocatedBytes(thread) - before;
    }
    assertTrue(allocated < 100, allocated + " bytes in 600 steps");
  }

  /** An epoch: five full batches and a short one. */
  private static void step(TrainingGraph graph, Batches batches, int[] rows) {
    for (int from = 0; from < rows.length; from += batches.size()) {
      int count = batches.countAt(from, rows.length);
      graph.step(batches.of(count), rows, from, count, 0.01);
    }
  }

  @Test
  void theHashNamesWhatIsComputed() {
    Device cpu = Devices.of("cpu", 1);
    assertEquals(graph(cpu).hash(), graph(cpu).hash());
    assertEquals(64, graph(cpu).hash().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nd4j", "nd4j-double"})
  void otherDevicesLearnTheSame(String device) {
    TrainedRun here = Trainings.train(Trainings.QUICK.withEpochs(2));
    TrainedRun there = Trainings.train(Trainings.QUICK.withEpochs(2).withDevice(device));
    for (int epoch = 0; epoch < 2; epoch++) {
      Scores expected = here.history().get(epoch).training();
      Scores actual = there.history().get(epoch).training();
      assertEquals(expected.loss(), actual.loss(), 1e-5);
      assertEquals(expected.metrics(), actual.metrics());
    }
    assertEquals(here.manifest().graphHash(), there.manifest().graphHash());
    assertEquals(device, there.manifest().device());
  }
}
