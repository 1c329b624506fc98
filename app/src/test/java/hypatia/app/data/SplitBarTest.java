package hypatia.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.data.Split;
import org.junit.jupiter.api.Test;

class SplitBarTest {
  private static final Split SPLIT = new Split(0.2, 0.2, 7);

  @Test
  void theFirstBorderMovesBetweenTrainingAndValidation() {
    assertEquals(new Split(0.3, 0.2, 7), SplitBar.dragged(SPLIT, true, 0.5));
    assertEquals(new Split(0, 0.2, 7), SplitBar.dragged(SPLIT, true, 0.9));
    assertEquals(new Split(0.75, 0.2, 7), SplitBar.dragged(SPLIT, true, -3));
  }

  @Test
  void theSecondBorderMovesBetweenValidationAndTest() {
    assertEquals(new Split(0.1, 0.3, 7), SplitBar.dragged(SPLIT, false, 0.7));
    assertEquals(new Split(0, 0.4, 7), SplitBar.dragged(SPLIT, false, 0.1));
    assertEquals(new Split(0.4, 0, 7), SplitBar.dragged(SPLIT, false, 2));
  }
}
