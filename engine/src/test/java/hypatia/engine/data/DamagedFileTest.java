package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file was damaged: it is read, or one sentence says why not. */
class DamagedFileTest {
  @TempDir Path folder;

  @Test
  void isReadOrRefusedWithASentence() throws IOException {
    int read = 0;
    int rounds = 1500;
    for (int seed = 0; seed < rounds; seed++) {
      byte[] bytes = damaged(new RandomTable(seed).bytes(), new Random(seed));
      Path file = Files.write(folder.resolve("t.csv"), bytes);
      int number = seed;
      boolean good = assertDoesNotThrow(() -> use(file), () -> "seed " + number);
      if (good) read++;
    }
    assertTrue(read > rounds / 30 && read < rounds, read + " of " + rounds + " were read");
  }

  private static boolean use(Path file) {
    try {
      Table table = CsvReader.read(file);
      for (TableColumn column : table.columns()) column.cells().text(0);
      Dataset data = Dataset.of(table, Proposal.of(table).settings());
      for (String column : data.examples().columns()) {
        for (int row = 0; row < table.rows(); row++) {
          assertTrue(Float.isFinite(data.examples().value(column, row)));
        }
      }
      return true;
    } catch (DataProblem e) {
      String sentence = e.getMessage();
      assertTrue(sentence.endsWith("."), sentence);
      assertFalse(sentence.contains("\n"), sentence);
      return false;
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] result = bytes;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(result.length);
      int to = Math.min(result.length, at + 1 + random.nextInt(20));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(result, 0, at);
      switch (random.nextInt(5)) {
        case 0 -> out.write(result, to, result.length - to);
        case 1 -> {
          out.write(result, at, to - at);
          out.write(result, at, result.length - at);
        }
        case 2 -> {
          out.write(random.nextInt(256));
          out.write(result, at, result.length - at);
        }
        case 3 -> {
          out.write("\",;\t\n\r".charAt(random.nextInt(6)));
          out.write(result, at, result.length - at);
        }
        default -> {
          if (at == 0) out.write(result, 0, result.length);
        }
      }
      result = out.toByteArray();
      if (result.length == 0) return result;
    }
    return result;
  }
}
