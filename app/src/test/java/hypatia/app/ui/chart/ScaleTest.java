package hypatia.app.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void namesRoundNumbers() {
    assertArrayEquals(
        new double[] {0, 20, 40, 60, 80, 100}, new Scale(0, 100, 0, 500, false).ticks(6), 1e-9);
    assertArrayEquals(
        new double[] {0.001, 0.01, 0.1, 1}, new Scale(0.001, 1, 0, 500, true).ticks(6), 1e-12);
  }

  @Test
  void mapsThereAndBack() {
    for (boolean logarithmic : new boolean[] {false, true}) {
      Scale scale = new Scale(0.01, 50, 300, 20, logarithmic);
      assertEquals(300, scale.pixel(0.01), 1e-9);
      assertEquals(20, scale.pixel(50), 1e-9);
      for (double pixel = 20; pixel <= 300; pixel += 7) {
        assertEquals(pixel, scale.pixel(scale.number(pixel)), 1e-6);
      }
    }
  }

  @Test
  void isNeverOfNoExtent() {
    for (double number : new double[] {0, 1, -3, 1e-9}) {
      Scale scale = Scale.around(number, number, 0, 100, false);
      assertTrue(scale.high() > scale.low());
    }
    assertTrue(Scale.around(0, 0, 0, 100, true).low() > 0);
  }

  @Test
  void writesTicksShortly() {
    assertEquals("0.2", Scale.text(0.2));
    assertEquals("100", Scale.text(100));
    assertEquals("0", Scale.text(0));
    assertEquals("1e-4", Scale.text(0.0001));
    assertEquals("2e6", Scale.text(2_000_000));
    assertEquals("-0.5", Scale.text(-0.5));
  }

  @Test
  void findsTheNearestPoint() {
    Series series = new Series("loss");
    assertEquals(-1, series.nearest(3));
    for (int x = 1; x <= 1000; x++) series.add(x, 1f / x);
    assertEquals(0, series.nearest(-5));
    assertEquals(499, series.nearest(500.4));
    assertEquals(500, series.nearest(500.6));
    assertEquals(999, series.nearest(5000));
  }
}
