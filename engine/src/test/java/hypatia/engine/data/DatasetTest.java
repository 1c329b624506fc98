package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.graph.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  }
}
