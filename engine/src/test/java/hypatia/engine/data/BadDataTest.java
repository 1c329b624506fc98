package hypatia.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong, one sentence says where it is and what to do. */
class BadDataTest {
  @TempDir Path folder;

  private Table table(String... lines) throws IOException {
    return Tables.of(folder, lines);
  }

  private static void refuses(Executable action, String... parts) {
    String sentence = assertThrows(DataProblem.class, action).getMessage();
    for (String part : parts) assertTrue(sentence.contains(part), part + " in: " + sentence);
    assertTrue(sentence.endsWith("."), sentence);
    assertFalse(sentence.contains("\n") || sentence.contains("  "), sentence);
  }

  private void refusesFile(byte[] bytes, String... parts) throws IOException {
    Path file = Files.write(folder.resolve("bad.csv"), bytes);
    refuses(() -> CsvReader.read(file), parts);
  }

  private static DataSettings proposed(Table table) {
    return Proposal.of(table).settings();
  }

  @Test
  void refusesWhatIsNoFile() {
    refuses(() -> CsvReader.read(folder.resolve("none.csv")), "There is no file", "none.csv");
    refuses(() -> CsvReader.read(folder), "is a folder");
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    refusesFile(new byte[0], "bad.csv is empty");
    refusesFile("\n \n\n".getBytes(), "bad.csv is empty");
    refusesFile(new byte[] {1, 2, 0, 4}, "bad.csv does not look like a table", "zero bytes");
    refusesFile("PK\u0003\u0004....".getBytes(), "workbook", "save the table as a CSV");
    refusesFile(new byte[] {0x1f, (byte) 0x8b, 8, 1}, "gzip");
    refusesFile("a,b\n".getBytes(), "bad.csv has a header and no rows");
    refusesFile("a,b".getBytes(), "bad.csv has a header and no rows");
  }

  @Test
  void namesTheLineOfARaggedRow() {
    refuses(
        () -> table("a,b,c", "1,2,3", "", "4,5", "6,7,8"),
        "t.csv, line 4",
        "expected 3 cells",
        "found 2");
    refuses(() -> table("a,b", "1,2", "3,4", "5,6,7"), "line 4", "expected 2 cells", "found 3");
  }

  @Test
  void namesTheLineOfAQuotationMarkThatIsNotClosed() {
    refuses(() -> table("a,b", "1,x", "2,\"y", "3,z"), "t.csv, line 3", "quotation mark");
    refuses(() -> table("a,b", "1,\"x\"y", "2,z"), "t.csv, line 2", "quotation mark");
    refuses(() -> table("a,b", "1,\"x", "2,y", "3,z\",4"), "line 2", "quotation mark");
  }

  @Test
  void namesTheCellThatIsNoNumber() throws IOException {
    Table table = table("a,class", "1,x", "oops,y", "3,x");
    DataSettings settings =
        proposed(table).withColumnType("a", ColumnType.NUMERIC).withColumnRole("a", Role.INPUT);
    refuses(
        () -> Dataset.of(table, settings), "t.csv, line 3, column “a”", "“oops” is not a number");
  }

  @Test
  void namesTheMissingCell() throws IOException {
    Table table = table("a,b,class", "1,1,x", "2,,y", "3,1,x");
    DataSettings settings = proposed(table);
    Dataset.of(table, settings);
    refuses(
        () -> Dataset.of(table, settings.withColumnRole("b", Role.INPUT)),
        "t.csv, line 3, column “b”",
        "ignore the column");
    Table words = table("a,b,class", "1,u,x", "2,-,y", "3,?,x");
    refuses(
        () -> Dataset.of(words, proposed(words).withColumnRole("b", Role.INPUT)),
        "t.csv, line 4, column “b”");
  }

  @Test
  void refusesSettingsWithoutInputOrTarget() throws IOException {
    Table table = table("a,class", "1,x", "2,y");
    DataSettings settings = proposed(table);
    refuses(() -> Dataset.of(table, settings.withColumnRole("a", Role.IGNORE)), "input");
    refuses(() -> Dataset.of(table, settings.withColumnRole("class", Role.INPUT)), "target");
    refuses(() -> settings.withColumnRole("b", Role.INPUT), "no column “b”");
  }

  @Test
  void refusesOneClassOnly() throws IOException {
    Table table = table("a,class", "1,x", "2,x");
    DataSettings settings = proposed(table).withColumnRole("a", Role.INPUT);
    refuses(
        () -> Dataset.of(table, settings.withColumnRole("class", Role.TARGET)),
        "The target “class” of t.csv has only the class “x”");
  }

  @Test
  void refusesTooFewRowsForTheSplit() throws IOException {
    Table table = table("a,class", "1,x", "2,y");
    DataSettings settings = proposed(table).withSplit(new Split(0.1, 0.1, 1));
    refuses(() -> Dataset.of(table, settings), "t.csv has 2 rows", "3 parts");
    refuses(() -> new Split(0.5, 0.5, 1), "leave nothing to train on");
    refuses(() -> new Split(Double.NaN, 0, 1), "leave nothing to train on");
  }

  @Test
  void refusesWhatTrainingDidNotKnow() throws IOException {
    Table known = table("a,colour,class", "1,red,x", "2,blue,y", "3,red,x");
    Encoding encoding = Dataset.of(known, proposed(known)).encoding();
    Table otherClass = table("a,colour,class", "1,red,x", "1,blue,z");
    refuses(
        () -> encoding.encode(otherClass),
        "t.csv, line 3, column “class”",
        "“z”",
        "which knew x, y");
    assertEquals(2, encoding.encodeInputs(otherClass).count());
    Table otherColour = table("a,colour", "1,green", "2,red");
    refuses(() -> encoding.encodeInputs(otherColour), "line 2, column “colour”", "blue, red");
    Table noColour = table("a,class", "1,x", "2,y");
    refuses(() -> encoding.encodeInputs(noColour), "t.csv has no column “colour”", "a, class");
    Table text = table("a,colour", "1,red", "many,red", "3,red");
    refuses(() -> encoding.encodeInputs(text), "line 3, column “a”", "“many” is not a number");
    refuses(() -> encoding.encodeInputs(Map.of("a", "1")), "no value", "“colour”");
    refuses(() -> encoding.encodeInputs(Map.of("a", "x", "colour", "red")), "“x”", "“a”");
    refuses(
        () -> encoding.encodeInputs(Map.of("a", "1e300", "colour", "red")), "1e300", "too large");
    refuses(() -> encoding.encodeInputs(Map.of("a", "1", "colour", "teal")), "“teal”", "blue, red");
  }

  @Test
  void refusesNumbersBeyondReach() throws IOException {
    Table table = table("a,class", "1e300,x", "-1e300,y");
    refuses(() -> Dataset.of(table, proposed(table)), "“a”", "too large");
    DataSettings plain = proposed(table).withColumnStandardize("a", false);
    refuses(() -> Dataset.of(table, plain), "“a”", "too large");
  }

  @Test
  void refusesColumnsWithoutARole() throws IOException {
    Table table = table("a,b,class", "1,1,x", "2,2,y");
    Dataset data = Dataset.of(table, proposed(table).withColumnRole("b", Role.IGNORE));
    refuses(() -> data.gatherer(List.of("b")), "“b”", "a, class");
  }
}
