package hypatia.engine.op.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhiloxTest {
  private final Philox philox = new Philox(7, "test");

  /** The known answers for philox4x32, 10 rounds, that Random123 publishes (kat_vectors). */
  @Test
  void givesThePublishedAnswers() {
    assertAnswer(
        new int[] {0, 0, 0, 0}, 0, 0, new int[] {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    assertAnswer(
        new int[] {-1, -1, -1, -1},
        -1,
        -1,
        new int[] {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    assertAnswer(
        new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
        0xa4093822,
        0x299f31d0,
        new int[] {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
  }

  private static void assertAnswer(int[] counter, int key0, int key1, int[] answer) {
    Philox.encrypt(counter, key0, key1);
    assertArrayEquals(answer, counter);
  }

  @Test
  void theSameKeyAndPositionGiveTheSameNumber() {
    Philox again = new Philox(7, "test");
    assertEquals(philox.bits(3, 5), again.bits(3, 5));
    assertEquals(philox.normal(9), again.normal(9));
  }

  @Test
  void anotherSeedStreamIterationOrElementGivesAnother() {
    long bits = philox.bits(3, 5);
    assertNotEquals(bits, new Philox(8, "test").bits(3, 5));
    assertNotEquals(bits, new Philox(7, "tests").bits(3, 5));
    assertNotEquals(bits, philox.bits(4, 5));
    assertNotEquals(bits, philox.bits(5, 3));
    assertNotEquals(bits, philox.bits(3, 5 + (1L << 32)));
  }

  /** Twenty cells of 5,000: chi-squared with 19 degrees of freedom, 0.1 % point 43.8. */
  @Test
  void uniformNumbersFillAllCellsEvenly() {
    int[] cells = new int[20];
    for (int i = 0; i < 100_000; i++) cells[(int) (philox.uniform(i) * 20)]++;
    assertTrue(chiSquared(cells, 5_000) < 43.8, () -> Arrays.toString(cells));
  }

  @Test
  void numbersBelowABoundAreEquallyLikely() {
    int[] cells = new int[7];
    for (int i = 0; i < 70_000; i++) cells[philox.below(7, 2, i)]++;
    assertTrue(chiSquared(cells, 10_000) < 22.5, () -> Arrays.toString(cells)); // 6 degrees
    assertEquals(0, philox.below(1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> philox.below(0, 0, 0));
  }

  private static double chiSquared(int[] cells, double expected) {
    return Arrays.stream(cells).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
  }

  @Test
  void normalNumbersHaveTheMomentsOfTheNormalDistribution() {
    int n = 100_000;
    double[] x = IntStream.range(0, n).mapToDouble(philox::normal).toArray();
    for (int power = 1; power <= 4; power++) {
      int p = power;
      double moment = Arrays.stream(x).map(v -> Math.pow(v, p)).average().orElseThrow();
      assertEquals(new double[] {0, 0, 1, 0, 3}[p], moment, 0.1, "moment " + p);
    }
  }

  @Test
  void aPermutationHoldsEachNumberOnceAndDiffersByEpoch() {
    int[] order = philox.permutation(1000, 1);
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    assertArrayEquals(IntStream.range(0, 1000).toArray(), sorted);
    assertFalse(Arrays.equals(order, philox.permutation(1000, 2)));
    assertFalse(Arrays.equals(order, sorted));
    assertEquals(0, philox.permutation(0, 1).length);
  }

  @Test
  void allPermutationsAreEquallyLikely() {
    int[] counts = new int[6];
    for (int epoch = 0; epoch < 6000; epoch++) {
      int[] order = philox.permutation(3, epoch);
      counts[order[0] * 2 + (order[1] > order[2] ? 1 : 0)]++;
    }
    assertTrue(chiSquared(counts, 1000) < 20.5, () -> Arrays.toString(counts)); // 5 degrees
  }
}
