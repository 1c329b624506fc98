package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionWriterTest {
  @TempDir Path folder;

  @Test
  void keepsTheColumnsAndAddsPredictions() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      Table table = Tables.of(folder, "a;note;class", "1,50;x, y;NA", "1.234,5;5\" pipe;b");
      Path out = folder.resolve("out.csv");
      PredictionWriter.write(
          out,
          table,
          List.of(
              new PredictedColumn("class", List.of("a", "b")::get),
              new PredictedColumn("size", List.of("0.1", "2")::get)));
      assertEquals(
          "a,note,class,class (2),size\n"
              + "1.5,\"x, y\",,a,0.1\n"
              + "1234.5,\"5\"\" pipe\",b,b,2\n",
          Files.readString(out));
      assertArrayEquals(new double[] {1.5, 1234.5}, Tables.numbers(CsvReader.read(out), "a"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesWhatWasThereIfWritingFails() throws IOException {
    Table table = Tables.of(folder, "a,b", "1,2", "3,4");
    Path out = Files.writeString(folder.resolve("out.csv"), "old");
    PredictedColumn failing =
        new PredictedColumn(
            "p",
            row -> {
              if (row == 1) throw new IllegalStateException("no prediction");
              return "x";
            });
    assertThrows(
        IllegalStateException.class, () -> PredictionWriter.write(out, table, List.of(failing)));
    assertEquals("old", Files.readString(out));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void refusesFoldersAndPlacesThatAreNotThere() throws IOException {
    Table table = Tables.of(folder, "a,b", "1,2");
    DataProblem isFolder =
        assertThrows(DataProblem.class, () -> PredictionWriter.write(folder, table, List.of()));
    assertTrue(isFolder.getMessage().contains("is a folder"));
    Path nowhere = folder.resolve("none").resolve("out.csv");
    DataProblem noFolder =
        assertThrows(DataProblem.class, () -> PredictionWriter.write(nowhere, table, List.of()));
    assertTrue(noFolder.getMessage().contains("There is no folder"));
  }
}
