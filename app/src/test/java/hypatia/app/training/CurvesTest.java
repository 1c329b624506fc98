package hypatia.app.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.ui.chart.Series;
import hypatia.engine.train.EpochResult;
import hypatia.engine.train.Scores;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurvesTest {
  @Test
  void growWithEachEpoch() {
    Curves curves = new Curves();
    curves.add(epoch(1, 0.9, 0.5, new Scores(1.0, Map.of("accuracy", 0.4))));
    curves.add(epoch(2, 0.7, 0.6, null));
    assertEquals(2, curves.loss().training().size());
    assertEquals(1, curves.loss().validation().size(), "no validation in the second epoch");
    assertEquals(List.of("accuracy"), List.copyOf(curves.metrics().keySet()));
    Series accuracy = curves.metrics().get("accuracy").training();
    assertEquals(2, accuracy.x(1));
    assertEquals(0.6f, accuracy.y(1));
  }

  @Test
  void beginAnew() {
    Curves curves = new Curves();
    curves.add(epoch(1, 0.9, 0.5, null));
    curves.clear();
    assertEquals(0, curves.loss().training().size());
    assertTrue(curves.metrics().isEmpty());
  }

  private static EpochResult epoch(int number, double loss, double accuracy, Scores validation) {
    Scores training = new Scores(loss, Map.of("accuracy", accuracy));
    return new EpochResult(number, training, validation, 0.1, "");
  }
}
