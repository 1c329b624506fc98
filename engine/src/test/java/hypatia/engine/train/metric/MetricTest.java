package hypatia.engine.train.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.Task;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetricTest {
  @Test
  void accuracyCountsLabelsAndProbabilitiesBehindAnOffset() {
    Metric.Accumulator accuracy = new Accuracy().start(Metric.Units.plain(3));
    assertTrue(Double.isNaN(accuracy.value()));
    float[] prediction = {9, 9, 0.2f, 0.5f, 0.3f, 0.6f, 0.3f, 0.1f};
    accuracy.add(prediction, 2, new float[] {7, 1, 2}, 1, true, 2);
    assertEquals(0.5, accuracy.value());
    accuracy.add(prediction, 2, new float[] {0, 1, 0, 0.8f, 0.1f, 0.1f}, 0, false, 2);
    assertEquals(0.75, accuracy.value());
    accuracy.reset();
    assertTrue(Double.isNaN(accuracy.value()));
  }

  @Test
  void theFirstOfEqualClassesCounts() {
    Metric.Accumulator accuracy = new Accuracy().start(Metric.Units.plain(2));
    accuracy.add(new float[] {0.5f, 0.5f}, 0, new float[] {0}, 0, true, 1);
    assertEquals(1, accuracy.value());
  }

  @Test
  void errorsAreInTheUsersUnits() {
    Metric.Units units = new Metric.Units(new double[] {10, 2}, new double[] {100, -5});
    Metric.Accumulator mae = new MeanAbsoluteError().start(units);
    mae.add(new float[] {1, 1}, 0, new float[] {0, 2}, 0, false, 1);
    assertEquals((10 + 2) / 2.0, mae.value());
  }

  /** The example of scikit-learn's documentation of r2_score. */
  @Test
  void determinationIsTheMeanOverColumns() {
    float[] truth = {0.5f, 1, -1, 1, 7, -6};
    float[] predicted = {0, 2, -1, 2, 8, -5};
    Metric.Accumulator r2 = new Determination().start(Metric.Units.plain(2));
    r2.add(predicted, 0, truth, 0, false, 1);
    r2.add(predicted, 2, truth, 2, false, 2); // in two batches
    assertEquals((0.965438 + 0.908163) / 2, r2.value(), 1e-5);
  }

  @Test
  void determinationKeepsItsDigitsFarFromZero() {
    Metric.Accumulator r2 = new Determination().start(Metric.Units.plain(1));
    float[] truth = {10_000_001, 10_000_002, 10_000_003};
    r2.add(new float[] {10_000_001, 10_000_002, 10_000_004}, 0, truth, 0, false, 3);
    assertEquals(0.5, r2.value(), 1e-12);
  }

  @Test
  void aConstantColumnIsExplainedOrNot() {
    Metric.Accumulator r2 = new Determination().start(Metric.Units.plain(1));
    r2.add(new float[] {3, 3}, 0, new float[] {3, 3}, 0, false, 2);
    assertEquals(1, r2.value());
    r2.add(new float[] {4}, 0, new float[] {3}, 0, false, 1);
    assertEquals(0, r2.value());
  }

  @Test
  void catalogEntriesAreComplete() {
    Set<String> ids = new HashSet<>();
    for (Metric metric : MetricCatalog.all()) {
      assertTrue(ids.add(metric.id()), metric.id());
      assertTrue(metric.help().endsWith("."), metric.help());
    }
    for (Task task : Task.values()) assertTrue(!MetricCatalog.of(task).isEmpty(), task.toString());
  }
}
