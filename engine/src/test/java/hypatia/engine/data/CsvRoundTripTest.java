package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables in random formats come back as they were, wherever the reader lives. */
class CsvRoundTripTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void comesBackInAnyLocale(String language) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      for (long seed = 0; seed < 200; seed++) comesBack(seed);
    } finally {
      Locale.setDefault(before);
    }
  }

  private void comesBack(long seed) throws IOException {
    RandomTable written = new RandomTable(seed);
    Path file = Files.write(folder.resolve("t.csv"), written.bytes());
    Table read =
        assertDoesNotThrow(() -> CsvReader.read(file), () -> "seed " + seed + "\n" + written);
    String about = "seed " + seed + ", read as " + read.format() + ":\n" + written;
    assertEquals(written.separator, read.format().separator(), about);
    assertEquals(written.header, read.format().header(), about);
    assertEquals(written.mark, read.format().decimalMark(), about);
    assertEquals(written.charset, read.format().charset(), about);
    assertEquals(written.names, read.columns().stream().map(TableColumn::name).toList(), about);
    assertEquals(written.rows.size(), read.rows(), about);
    for (int column = 0; column < 4; column++) {
      Cells cells = read.columns().get(column).cells();
      for (int row = 0; row < read.rows(); row++) {
        Object expected = written.rows.get(row).get(column);
        String where = "row " + row + ", column " + column + ", " + about;
        assertEquals(expected == null, cells.missing(row), where);
        if (expected instanceof BigDecimal number) {
          assertEquals(number.doubleValue(), cells.number(row), where);
        } else if (expected != null) {
          assertEquals(expected, cells.text(row), where);
        }
      }
    }
    assertTrue(read.columns().get(0).holdsNumbers(), about);
    assertEquals(List.of(), read.notes(), about);
  }
}
