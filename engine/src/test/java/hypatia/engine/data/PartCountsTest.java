package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartCountsTest {
  @TempDir private Path folder;

  private PartCounts counts(String lastColumn, List<String> last) throws IOException {
    StringBuilder text = new StringBuilder("x," + lastColumn + "\n");
    for (int i = 0; i < 100; i++) text.append(i).append(',').append(last.get(i % 10)).append('\n');
    Table table = CsvReader.read(Files.writeString(folder.resolve("rows.csv"), text));
    return PartCounts.of(Dataset.of(table, Proposal.of(table).settings()));
  }

  @Test
  void everyClassIsCountedInEveryPart() throws IOException {
    PartCounts counts = counts("kind", List.of("a", "b", "b", "b", "a", "b", "b", "b", "b", "b"));
    assertEquals(Map.of(Part.TRAIN, 60, Part.VALIDATION, 20, Part.TEST, 20), counts.rows());
    assertEquals(100, counts.total());
    assertEquals("kind", counts.target());
    assertEquals(
        List.of(
            new PartCounts.ClassRows("a", Map.of(Part.TRAIN, 12, Part.VALIDATION, 4, Part.TEST, 4)),
            new PartCounts.ClassRows(
                "b", Map.of(Part.TRAIN, 48, Part.VALIDATION, 16, Part.TEST, 16))),
        counts.classes());
  }

  @Test
  void aNumericTargetHasNoClasses() throws IOException {
    List<String> numbers = List.of("0.5", "1.5", "2", "3", "4", "5", "6.5", "7", "8", "9");
    PartCounts counts = counts("y", numbers);
    assertEquals(100, counts.total());
    assertNull(counts.target());
    assertEquals(List.of(), counts.classes());
  }
}
