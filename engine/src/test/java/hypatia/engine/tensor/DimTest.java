package hypatia.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DimTest {
  private static final Dim BATCH = Dim.named("batch");
  private static final Dim TIME = Dim.named("time");

  @Test
  void equalLengthsAreEqualHoweverTheyWereWritten() {
    assertEquals(BATCH.times(TIME), TIME.times(BATCH));
    assertEquals(BATCH.plus(TIME).times(2), TIME.times(2).plus(BATCH.times(2)));
    assertEquals(Dim.of(0), TIME.minus(TIME));
    assertEquals(TIME, TIME.times(4).dividedBy(4));
    assertEquals(Dim.ONE, TIME.plus(1).minus(TIME));
    assertEquals(TIME.minus(Dim.of(2)).dividedBy(2), TIME.plus(-2).dividedBy(2));
    assertNotEquals(TIME, BATCH);
    assertNotEquals(TIME.dividedBy(2), TIME.dividedBy(3));
  }

  @Test
  void aReasonIsToldButIsNoPartOfTheLength() {
    Dim because = Dim.of(3).withReason("Dense 1 has 3 units");
    assertEquals(Dim.of(3), because);
    assertEquals("3 because Dense 1 has 3 units", ShapeMismatch.because(because));
    assertEquals("3", ShapeMismatch.because(Dim.of(3)));
  }

  @Test
  void readsAsPeopleWriteIt() {
    assertEquals("0", Dim.of(0).toString());
    assertEquals("64·time", TIME.times(64).toString());
    assertEquals("batch·time + 2", TIME.times(BATCH).plus(2).toString());
    assertEquals("−time + 2", Dim.of(2).minus(TIME).toString());
    assertEquals("⌊(time − 2) / 2⌋", TIME.plus(-2).dividedBy(2).toString());
  }

  @Test
  void evaluatesOnceEveryNameIsKnown() {
    DimBindings bindings = DimBindings.of("batch", 3).with("time", 7);
    assertEquals(21, BATCH.times(TIME).evaluate(bindings));
    assertEquals(2, TIME.plus(-2).dividedBy(2).evaluate(bindings));
    assertEquals(-1, Dim.of(-1).dividedBy(2).length()); // rounded down, not towards 0
    assertEquals(Set.of("batch", "time"), BATCH.plus(TIME.dividedBy(2)).names());
    assertFalse(TIME.isKnown());
    assertTrue(TIME.minus(TIME).isKnown());
    assertThrows(IllegalStateException.class, TIME::length);
    assertThrows(IllegalArgumentException.class, () -> TIME.evaluate(DimBindings.of("batch", 3)));
  }

  @Test
  void aLengthTooLargeIsNoOtherLength() {
    Dim large = Dim.of(1L << 40);
    assertThrows(ArithmeticException.class, () -> large.times(large));
    assertThrows(
        ArithmeticException.class,
        () -> BATCH.times(BATCH).evaluate(DimBindings.of("batch", 1L << 40)));
    assertThrows(ArithmeticException.class, () -> Tensor.sizeOf(1 << 16, 1 << 16));
    assertThrows(ArithmeticException.class, () -> Tensor.sizeOf(1 << 30, 1 << 30, 1 << 30));
  }
}
