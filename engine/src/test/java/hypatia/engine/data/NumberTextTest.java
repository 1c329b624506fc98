package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "-1|-1",
        "+2.5|2.5",
        ".5|0.5",
        "5.|5",
        "1e3|1000",
        "1.5E-3|0.0015",
        "1,234|1234",
        "1,234,567.5|1234567.5",
        "1 234,0|NaN",
        "1 234.5|1234.5",
        "1'234'567|1234567",
        "12,34|NaN",
        "0,123|NaN",
        "1,2345|NaN",
        "1234,567|NaN",
        "1,234 567|NaN",
        "1,,234|NaN",
        "1e|NaN",
        "e5|NaN",
        "-|NaN",
        ".|NaN",
        "''|NaN",
        "1.2.3|NaN",
        "12a|NaN",
        "1f|NaN",
        "0x10|NaN",
        "NaN|NaN",
        "Infinity|NaN",
        "1e999|NaN",
        "5%|NaN",
        "\u22125|-5",
        "1\u00a0234|1234"
      })
  void readsNumbersWithDecimalPoints(String text, double expected) {
    assertEquals(expected, NumberText.parse(text, DecimalMark.POINT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,5|1.5", "1.234|1234", "1.234,5|1234.5", "1 234,5|1234.5", "1.5|NaN", ",5|0.5"})
  void readsNumbersWithDecimalCommas(String text, double expected) {
    assertEquals(expected, NumberText.parse(text, DecimalMark.COMMA));
  }

  @Test
  void readsEveryDoubleExactly() {
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isNaN(value) || Double.isInfinite(value)) continue;
      assertEquals(value, NumberText.parse(Double.toString(value), DecimalMark.POINT));
      String fixed = (random.nextInt(2_000_000) - 1_000_000) + "." + random.nextInt(100_000_000);
      assertEquals(Double.parseDouble(fixed), NumberText.parse(fixed, DecimalMark.POINT), fixed);
      String many =
          random.nextLong() + "." + Math.abs(random.nextLong()) + "e" + random.nextInt(40);
      assertEquals(Double.parseDouble(many), NumberText.parse(many, DecimalMark.POINT), many);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -3, 0.1, 1e15, 1e300, 5e-324, 123456789012345d, -0.25})
  void writesWhatItReads(double value) {
    assertEquals(value, NumberText.parse(NumberText.of(value), DecimalMark.POINT));
  }

  @Test
  void keepsCodesApartFromNumbers() {
    assertTrue(NumberText.isCode("01067"));
    assertTrue(NumberText.isCode("4000123412341234"));
    assertEquals(
        false, NumberText.isCode("0") || NumberText.isCode("0.5") || NumberText.isCode("10"));
  }
}
