package hypatia.engine.data;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tables for tests. */
final class Tables {
  private Tables() {}

  /** A table from the test resources. */
  static Table resource(String name) {
    try {
      return CsvReader.read(Path.of(Tables.class.getResource(name).toURI()));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A table in a file {@code t.csv} with these lines. */
  static Table of(Path folder, String... lines) throws IOException {
    return CsvReader.read(Files.write(folder.resolve("t.csv"), Arrays.asList(lines)));
  }

  /** A column as numbers. */
  static double[] numbers(Table table, String column) {
    Cells cells = table.column(column).orElseThrow().cells();
    double[] numbers = new double[table.rows()];
    for (int row = 0; row < numbers.length; row++) numbers[row] = cells.number(row);
    return numbers;
  }

  /** A column as texts. */
  static String[] texts(Table table, String column) {
    Cells cells = table.column(column).orElseThrow().cells();
    String[] texts = new String[table.rows()];
    for (int row = 0; row < texts.length; row++) texts[row] = cells.text(row);
    return texts;
  }
}
