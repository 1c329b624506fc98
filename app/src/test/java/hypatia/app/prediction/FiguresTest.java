package hypatia.app.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.train.TargetEvaluation.Confusion;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FiguresTest {
  @Test
  void sharesNeverClaimMoreThanTheyAre() {
    assertEquals("97.3 %", Figures.percent(0.9731));
    assertEquals("100.0 %", Figures.percent(1));
    assertEquals("> 99.9 %", Figures.percent(0.99999));
    assertEquals("< 0.1 %", Figures.percent(1e-9));
    assertEquals("0.0 %", Figures.percent(0));
    assertEquals("–", Figures.percent(Double.NaN));
  }

  @Test
  void numbersKeepTheirWholePart() {
    assertEquals("24.372", Figures.number(24.37212));
    assertEquals("1234568", Figures.number(1234567.9));
    assertEquals("0.00123", Figures.number(0.00123));
    assertEquals("-5", Figures.number(-5.0));
    assertEquals("100", Figures.number(100));
    assertEquals("1.2346e-07", Figures.number(1.23456e-7));
  }

  @Test
  void sentencesCount() {
    Confusion confusion =
        new Confusion("species", List.of("a", "b"), List.of(List.of(7, 3), List.of(1, 0)));
    assertEquals("3 a were taken for b.", Sentences.of(confusion, 0, 1));
    assertEquals("1 b was taken for a.", Sentences.of(confusion, 1, 0));
    assertEquals("7 of 10 a were recognised.", Sentences.of(confusion, 0, 0));
    assertEquals("0 of 1 b was recognised.", Sentences.of(confusion, 1, 1));
  }
}
