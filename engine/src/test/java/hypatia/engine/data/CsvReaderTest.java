package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {
  @TempDir Path folder;

  private Table table(String... lines) throws IOException {
    return Tables.of(folder, lines);
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(TableColumn::name).toList();
  }

  @Test
  void callsColumnsByNumberWithoutHeader() throws IOException {
    Table table = table("5.1,3.5,setosa", "4.9,3,setosa", "6,2.9,virginica");
    assertEquals(List.of("column 1", "column 2", "column 3"), names(table));
    assertEquals(3, table.rows());
    assertEquals(1, table.line(0));
  }

  @Test
  void takesNumbersInARowForAHeader() throws IOException {
    Table table = table(",0,1,2", "0,5.5,7,8", "1,6.5,7,9");
    assertEquals(List.of("column 1", "0", "1", "2"), names(table));
    assertEquals(2, table.rows());
  }

  @Test
  void makesNamesDifferentAndSaysSo() throws IOException {
    Table table = table("a,a,,a (2),a", "1,2,3,4,5");
    assertEquals(List.of("a", "a (3)", "column 3", "a (2)", "a (4)"), names(table));
    assertEquals(3, table.notes().size());
    assertTrue(
        table.notes().get(0).contains("column 2 is called “a (3)”"), table.notes()::toString);
  }

  @Test
  void leavesOutEmptyColumnsAndRowsAtTheEnd() throws IOException {
    Table table = table("a,b,,", "1,2,,", "3,4,,", ",,,", "", "");
    assertEquals(List.of("a", "b"), names(table));
    assertEquals(2, table.rows());
    assertEquals(2, table.notes().size());
  }

  @Test
  void acceptsASeparatorAtTheEndOfRowsOnly() throws IOException {
    Table table = table("a,b", "1,2,", "3,4,");
    assertEquals(List.of("a", "b"), names(table));
    assertArrayEquals(new double[] {2, 4}, Tables.numbers(table, "b"));
  }

  @Test
  void knowsTheLineOfARowBehindCellsWithLineEnds() throws IOException {
    Table table = table("a,b", "1,\"two", "lines\"", "", "2,one");
    assertEquals(2, table.line(0));
    assertEquals(5, table.line(1));
    assertEquals("two\nlines", table.column("b").orElseThrow().cells().text(0));
  }

  @Test
  void choosesTheDecimalMarkByTheWholeFile() throws IOException {
    String[] lines = new String[5001];
    lines[0] = "a;b";
    for (int i = 1; i < 5000; i++) lines[i] = "1.234;" + i;
    lines[5000] = "0,5;3";
    Table table = table(lines);
    assertEquals(DecimalMark.COMMA, table.format().decimalMark());
    assertEquals(1234, Tables.numbers(table, "a")[0]);
    assertEquals(0.5, Tables.numbers(table, "a")[4999]);
  }

  @Test
  void takesALoneCommaForDecimalsOnlyBetweenSemicolons() throws IOException {
    assertEquals(1.234, Tables.numbers(table("a;b", "1,234;1", "2,345;2"), "a")[0]);
    assertEquals(1234, Tables.numbers(table("a\tb", "1,234\t1", "2,345\t2"), "a")[0]);
    assertEquals(1.234, Tables.numbers(table("a;b", "1.234;1", "2.345;2"), "a")[0]);
  }

  @Test
  void readsAColumnWithTheOtherMarkThanTheFile() throws IOException {
    Table table = table("a;b;c", "1,5;2,5;0.25", "2,5;3,5;0.75");
    assertArrayEquals(new double[] {0.25, 0.75}, Tables.numbers(table, "c"));
  }

  @Test
  void takesNoneForMissingOnlyAmongNumbers() throws IOException {
    Table table = table("n,alley", "1,none", "-,gravel", "none,-", "4,NA");
    assertArrayEquals(new double[] {1, Double.NaN, Double.NaN, 4}, Tables.numbers(table, "n"));
    assertArrayEquals(new String[] {"none", "gravel", "-", ""}, Tables.texts(table, "alley"));
  }

  @Test
  void keepsPostalCodesAsTheyAre() throws IOException {
    Table table = table("zip,n", "01067,1", "99999,2");
    assertFalse(table.columns().get(0).holdsNumbers());
    assertArrayEquals(new String[] {"01067", "99999"}, Tables.texts(table, "zip"));
  }

  @Test
  void readsOneColumnAndOneWithDecimalCommas() throws IOException {
    assertArrayEquals(new double[] {1, 2}, Tables.numbers(table("a", "1", "2"), "a"));
    assertArrayEquals(new double[] {1.5, 2.5}, Tables.numbers(table("a", "1,5", "2,5"), "a"));
  }

  @Test
  void readsApostrophesAsQuotes() throws IOException {
    Table table = table("'a','b'", "'x, y',1", "'z',2");
    assertArrayEquals(new String[] {"x, y", "z"}, Tables.texts(table, "a"));
    assertEquals('\'', table.format().quote());
  }

  @Test
  void readsSpacesAroundCellsAndQuotes() throws IOException {
    Table table = table("a, \"b\"", "1 , \"x, y\"", " 2,\"z\" ");
    assertArrayEquals(new double[] {1, 2}, Tables.numbers(table, "a"));
    assertArrayEquals(new String[] {"x, y", "z"}, Tables.texts(table, "b"));
  }

  @Test
  void readsOldMacintoshLineEndsAndOldEncodings() throws IOException {
    Path file = folder.resolve("old.csv");
    Files.write(file, "größe,n\rmäßig,1\rklein,2\r".getBytes(StandardCharsets.ISO_8859_1));
    Table table = CsvReader.read(file);
    assertEquals(List.of("größe", "n"), names(table));
    assertEquals("windows-1252", table.format().charset().name());
    assertArrayEquals(new double[] {1, 2}, Tables.numbers(table, "n"));
  }

  @Test
  void findsALateByteThatIsNotUtf8() throws IOException {
    // The characters of two bytes also fall onto the borders of the chunks that are looked at.
    StringBuilder text = new StringBuilder("a,b\n");
    while (text.length() < 200_000) text.append("xä,").append(text.length()).append('\n');
    Path file = Files.writeString(folder.resolve("late.csv"), text);
    assertEquals(StandardCharsets.UTF_8, CsvReader.read(file).format().charset());
    byte[] bytes = (text + "\u00e9,1\n").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, bytes);
    assertEquals("windows-1252", CsvReader.read(file).format().charset().name());
  }

  @Test
  void readsAsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "1,2\n3,4\n");
    CsvFormat format = CsvFormat.detect(file).withHeader(true);
    Table table = CsvReader.read(file, format);
    assertEquals(List.of("1", "2"), names(table));
    assertEquals(1, table.rows());
  }

  @Test
  void isNotMisledByProse() throws IOException {
    Table table = table("who;where", "Lovelace, Ada;London, UK", "Noether, Emmy;Erlangen, DE");
    assertEquals(List.of("who", "where"), names(table));
    assertEquals("Noether, Emmy", table.columns().get(0).cells().text(1));
    Table sizes = table("size, cm;weight, kg", "1,5;2,5", "3,5;4,5");
    assertArrayEquals(new double[] {2.5, 4.5}, Tables.numbers(sizes, "weight, kg"));
  }
}
