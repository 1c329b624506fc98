package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnStatisticsTest {
  @TempDir Path folder;

  @Test
  void describesNumbers() throws IOException {
    Table table = Tables.of(folder, "a,b", "2,x", "4,x", "NA,y", "4,z", "10,x");
    ColumnStatistics a = ColumnStatistics.of(table.columns().get(0), ColumnType.NUMERIC);
    assertEquals(4, a.count());
    assertEquals(1, a.missing());
    assertEquals(3, a.distinct());
    assertEquals(2, a.minimum());
    assertEquals(10, a.maximum());
    assertEquals(5, a.mean());
    assertEquals(3, a.std());
    assertEquals(new Histogram(2, 10, List.of(3L, 1L)), a.histogram());
  }

  @Test
  void countsCategoriesTheMostFrequentFirst() throws IOException {
    Table table = Tables.of(folder, "a,b", "2,z", "4,x", "NA,y", "4,z", "10,");
    ColumnStatistics b = ColumnStatistics.of(table.columns().get(1), ColumnType.CATEGORY);
    assertEquals(
        List.of(new CategoryCount("z", 2), new CategoryCount("x", 1), new CategoryCount("y", 1)),
        b.top());
    assertEquals(1, b.missing());
    ColumnStatistics a = ColumnStatistics.of(table.columns().get(0), ColumnType.CATEGORY);
    assertEquals(new CategoryCount("4", 2), a.top().get(0));
  }

  @Test
  void countsCellsThatAreNoNumbers() throws IOException {
    Table table = Tables.of(folder, "a,b", "2,z", "x,x", "-,y");
    ColumnStatistics a = ColumnStatistics.of(table.columns().get(0), ColumnType.NUMERIC);
    assertEquals(1, a.count());
    assertEquals(1, a.unreadable());
    assertEquals(1, a.missing());
  }

  @Test
  void putsEveryValueIntoABin() throws IOException {
    String[] lines = new String[1001];
    lines[0] = "a,b";
    for (int i = 1; i <= 1000; i++) lines[i] = Math.sin(i) * 1e300 + ",1";
    Table table = Tables.of(folder, lines);
    Histogram wide = ColumnStatistics.of(table.columns().get(0), ColumnType.NUMERIC).histogram();
    assertEquals(30, wide.counts().size());
    assertEquals(1000, wide.counts().stream().mapToLong(c -> c).sum());
    assertTrue(wide.counts().stream().allMatch(c -> c > 0));
    assertEquals(
        List.of(1000L),
        ColumnStatistics.of(table.columns().get(1), ColumnType.NUMERIC).histogram().counts());
  }
}
