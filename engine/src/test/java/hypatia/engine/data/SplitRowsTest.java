package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitRowsTest {
  private static long count(Part[] parts, Part part) {
    return Arrays.stream(parts).filter(p -> p == part).count();
  }

  private static Part[] split(int[] groups, double validation, double test, long seed) {
    return new SplitRows(new Split(validation, test, seed), groups).parts("t.csv");
  }

  @Test
  void keepsTheProportionsOfClasses() {
    int[] groups = new int[150];
    for (int i = 0; i < 150; i++) groups[i] = i / 50;
    Part[] parts = split(groups, 0.2, 0.2, 7);
    int[][] counts = new int[3][3];
    for (int i = 0; i < 150; i++) counts[groups[i]][parts[i].ordinal()]++;
    for (int[] group : counts) assertArrayEquals(new int[] {30, 10, 10}, group);
  }

  @Test
  void dividesAnyRowsIntoPartsThatAreNeitherEmptyNorWrongInSize() {
    Random random = new Random(3);
    for (int round = 0; round < 3000; round++) {
      int rows = 3 + random.nextInt(60);
      int classes = 1 + random.nextInt(8);
      int[] groups = random.ints(rows, 0, classes).toArray();
      double validation = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.49;
      double test = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.49;
      Part[] parts = split(groups, validation, test, round);
      String about = rows + " rows, " + validation + ", " + test + ", round " + round;
      long tested = count(parts, Part.TEST);
      long validated = count(parts, Part.VALIDATION);
      assertTrue(count(parts, Part.TRAIN) > 0, about);
      assertEquals(test > 0, tested > 0, about);
      assertEquals(validation > 0, validated > 0, about);
      assertTrue(Math.abs(tested - test * rows) <= 1, about + ": " + tested);
      assertTrue(Math.abs(validated - validation * rows) <= 1.5, about + ": " + validated);
    }
  }

  @Test
  void trainsOnEachClassWhileOthersCanGive() {
    int[] groups = new int[40];
    groups[11] = 1;
    groups[20] = 2;
    for (long seed = 0; seed < 50; seed++) {
      Part[] parts = split(groups, 0.3, 0.3, seed);
      assertEquals(Part.TRAIN, parts[11]);
      assertEquals(Part.TRAIN, parts[20]);
    }
  }

  @Test
  void dependsOnTheSeedAlone() {
    int[] groups = new int[100];
    assertArrayEquals(split(groups, 0.2, 0.2, 5), split(groups, 0.2, 0.2, 5));
    assertTrue(!Arrays.equals(split(groups, 0.2, 0.2, 5), split(groups, 0.2, 0.2, 6)));
  }

  @Test
  void choosesEachRowEquallyOften() {
    int[] tested = new int[20];
    for (long seed = 0; seed < 4000; seed++) {
      Part[] parts = split(new int[20], 0, 0.25, seed);
      for (int row = 0; row < 20; row++) if (parts[row] == Part.TEST) tested[row]++;
    }
    // 1000 expected, standard deviation 27.
    for (int times : tested) assertEquals(1000, times, 140);
  }
}
