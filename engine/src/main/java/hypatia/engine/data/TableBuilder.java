package hypatia.engine.data;

import hypatia.engine.block.Counted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a table in the second reading of a file, when the survey knows its columns. */
final class TableBuilder implements CsvSource.Visitor {
  private final Path file;
  private final CsvFormat format;
  private final int width;
  private final List<String> names;
  private final List<String> notes = new ArrayList<>();
  private final ColumnAppender[] columns;
  private boolean headerPending;
  private int[] lines = new int[64];
  private int rows;
  private int blankRows;
  private int lineEnds;
  private String beyond;

  TableBuilder(Path file, CsvFormat format, CsvSurvey survey) {
    this.file = file;
    this.format = format;
    this.width = survey.width();
    this.headerPending = format.header();
    this.names = ColumnNames.of(format.header() ? survey.first() : List.of(), width, notes);
    int dropped = survey.first().size() - width;
    if (dropped > 0) {
      notes.add(Counted.of(dropped, "empty column") + " at the right end left out.");
    }
    columns = new ColumnAppender[width];
    for (int i = 0; i < width; i++) {
      DecimalMark mark = survey.mark(i, format.decimalMark());
      columns[i] =
          survey.holdsNumbers(i, mark)
              ? new ColumnAppender.Numbers(mark)
              : new ColumnAppender.Texts(mark);
    }
  }

  @Override
  public void cell(int index, CharSequence text) {
    if (headerPending) return;
    if (index < width) columns[index].set(rows, text);
    else if (text.length() > 0) beyond = text.toString();
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') lineEnds++;
  }

  @Override
  public void end(long line, int cells, boolean blank) {
    if (!blank && headerPending) headerPending = false;
    else if (!blank) endRow(line, cells);
    // An empty line has one empty cell and needs no mention.
    else if (cells > 1) blankRows++;
    lineEnds = 0;
  }

  private void endRow(long line, int cells) {
    if (cells < width || beyond != null) throw ragged(line, cells);
    if (rows == lines.length) lines = Arrays.copyOf(lines, rows + (rows >> 1));
    lines[rows++] = Math.toIntExact(line);
  }

  Table build() {
    if (width == 0) throw CsvDetection.empty(file);
    if (rows == 0) {
      throw new DataProblem(
          file.getFileName()
              + " has a header and no rows below it: add rows with values, one a line.");
    }
    if (blankRows > 0) notes.add(Counted.of(blankRows, "empty row") + " left out.");
    List<TableColumn> built = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      built.add(new TableColumn(names.get(i), columns[i].cells(rows)));
    }
    return new Table(file, format, built, Arrays.copyOf(lines, rows), notes);
  }

  private DataProblem ragged(long line, int cells) {
    String expected =
        Counted.of(width, "cell") + (format.header() ? " as the header has" : " as before");
    String remedy =
        lineEnds > 0
            ? "a quotation mark that opens on this line seems not to be closed."
            : cells > width
                ? "put quotation marks around a cell that holds a separator, or remove a cell."
                : "add the missing cells, or remove the line.";
    return new DataProblem(
        file.getFileName()
            + ", line "
            + line
            + ": expected "
            + expected
            + ", found "
            + cells
            + ": "
            + remedy);
  }
}
