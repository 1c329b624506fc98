package hypatia.app.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.ColumnType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InputValueTest {
  private final InputValue length =
      new InputValue(
          new ColumnEncoding("length", ColumnType.NUMERIC, 5.84, 0.8, 4.3, 7.9, List.of()));
  private final InputValue colour =
      new InputValue(
          new ColumnEncoding("colour", ColumnType.CATEGORY, 0, 1, 0, 0, List.of("blue", "red")));

  @Test
  void beginsWithSomethingUsual() {
    assertEquals("5.84", length.text().get());
    assertEquals(InputValue.State.USUAL, length.state().get());
    assertEquals("4.3–7.9", length.remark().get());
    assertEquals("blue", colour.text().get());
    assertEquals(InputValue.State.USUAL, colour.state().get());
  }

  @Test
  void saysSoftlyThatANumberIsOutside() {
    length.text().set("8,5");
    assertEquals(InputValue.State.OUTSIDE, length.state().get());
    assertEquals("outside the training range 4.3–7.9", length.remark().get());
    assertEquals("8.5", length.forNetwork());
  }

  @Test
  void refusesWhatIsNoNumber() {
    length.text().set("long");
    assertTrue(length.isWrong());
    assertEquals("Not a number: write one such as 5.84.", length.remark().get());
    length.text().set(" ");
    assertEquals("Give it a number such as 5.84.", length.remark().get());
  }

  @Test
  void refusesACategoryThatTrainingDidNotSee() {
    colour.text().set("green");
    assertTrue(colour.isWrong());
    assertTrue(colour.remark().get().contains("green"));
  }

  @Test
  void slidesAndStepsInRoundNumbers() {
    length.slide(6.123456);
    assertEquals("6.12", length.text().get());
    length.slide(99);
    assertEquals("7.9", length.text().get());
    length.step(true);
    assertEquals("7.91", length.text().get());
    length.setWhole(true);
    length.slide(6.6);
    assertEquals("7", length.text().get());
  }
}
