package hypatia.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  @Test
  void whatIsShownReadsBackAsTheSameNumberInAnyLocale() {
    Random random = new Random(5);
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.GERMANY, Locale.US, Locale.forLanguageTag("ar"))) {
        Locale.setDefault(locale);
        for (int i = 0; i < 300; i++) {
          double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
          assertEquals(value, NumberText.real(NumberText.of(value)).getAsDouble());
        }
        assertEquals("0.001", NumberText.of(0.001));
        assertEquals("1.0e-8", NumberText.of(1e-8));
        assertEquals("12\u202f345", NumberText.grouped(12_345));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDecimalCommaIsUnderstoodAndNonsenseIsNot() {
    assertEquals(0.5, NumberText.real(" 0,5 ").getAsDouble());
    assertEquals(12_345, NumberText.whole("12 345").getAsLong());
    for (String text : List.of("", "x", "1,2,3", "NaN", "1e999", "0x1p3", "1d")) {
      assertTrue(NumberText.real(text).isEmpty(), text);
    }
    assertTrue(NumberText.whole("1.5").isEmpty());
  }
}
