package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.Field;
import hypatia.engine.graph.Buffer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {
  @TempDir Path folder;

  private Dataset dataset(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), csv);
    Table table = CsvReader.read(file);
    return Dataset.of(table, Proposal.of(table).settings());
  }

  @Test
  void gathersChosenColumnsInTheOrderAskedFor() throws IOException {
    Dataset data = dataset("a,colour,b,class\n1,red,10,x\n3,blue,30,y\n5,red,20,x\n");
    Gatherer gatherer = data.gatherer(List.of("b", "colour"));
    assertEquals(3, gatherer.width());
    Buffer buffer = new Buffer();
    buffer.set(new float[8], 1, 6);
    gatherer.gather(new int[] {0, 2, 1}, 1, 2, buffer);
    // Mean 20, population variance 200 / 3.
    float ten = (float) (10 / Math.sqrt(200.0 / 3));
    assertArrayEquals(new float[] {0, 0, 0, 1, ten, 1, 0, 0}, buffer.array, 1e-6f);
    Buffer apart = new Buffer(new float[3]);
    data.gatherer(List.of("a", "b", "class")).gather(new int[] {1}, 0, 1, apart);
    assertArrayEquals(new float[] {0, ten, 1}, apart.array, 1e-6f);
  }

  @Test
  void givesClassIndicesAndTheRowsOfEachPart() {
    Table table = Tables.resource("iris.csv");
    Dataset data = Dataset.of(table, Proposal.of(table).settings());
    int[] counts = {90, 30, 30};
    BitSet seen = new BitSet();
    for (Part part : Part.values()) {
      int[] rows = data.rows(part);
      assertEquals(counts[part.ordinal()], rows.length);
      for (int i = 0; i < rows.length; i++) {
        assertTrue(i == 0 || rows[i] > rows[i - 1]);
        assertFalse(seen.get(rows[i]));
        seen.set(rows[i]);
      }
    }
    for (int row = 0; row < 150; row++) {
      assertEquals(row / 50, data.examples().value("species", row));
    }
  }

  @Test
  void gathersWithoutAllocating() {
    Table table = Tables.resource("digits_excerpt.csv");
    Dataset data = Dataset.of(table, Proposal.of(table).settings());
    List<String> inputs = data.signature().inputs().stream().map(Field::name).toList();
    Gatherer gatherer = data.gatherer(inputs);
    assertEquals(64, gatherer.width());
    int[] rows = data.rows(Part.TRAIN);
    Buffer buffer = new Buffer(new float[32 * 64]);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 1000; i++) gatherer.gather(rows, 10, 32, buffer);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    // Asking for the figure may itself cost some bytes; a thousand batches may not.
    assertTrue(least < 1000, least + " bytes");
    assertThrows(IllegalArgumentException.class, () -> gatherer.gather(rows, 0, 33, buffer));
  }

  /** Runs that people have stored stay repeatable only as long as these rows stay the same. */
  @Test
  void splitsAsItAlwaysDid() {
    Table table = Tables.resource("iris.csv");
    DataSettings settings = Proposal.of(table).settings().withSplit(new Split(0.02, 0.1, 7));
    Dataset data = Dataset.of(table, settings);
    assertArrayEquals(new int[] {16, 88, 131}, data.rows(Part.VALIDATION));
    assertArrayEquals(
        new int[] {2, 18, 26, 28, 41, 56, 58, 75, 78, 94, 109, 120, 139, 146, 149},
        data.rows(Part.TEST));
  }
}
