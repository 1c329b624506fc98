package hypatia.engine.data;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows and named columns as they were read from a file; nothing is interpreted yet. */
public final class Table {
  private final Path file;
  private final CsvFormat format;
  private final List<TableColumn> columns;
  private final int[] lines;
  private final List<String> notes;
  private final Map<String, TableColumn> byName = new HashMap<>();

  /**
   * @param lines the line of the file on which each row begins, from 1
   * @param notes what was done to the table while reading, a sentence each
   */
  Table(Path file, CsvFormat format, List<TableColumn> columns, int[] lines, List<String> notes) {
    this.file = file;
    this.format = format;
    this.columns = List.copyOf(columns);
    this.lines = lines;
    this.notes = List.copyOf(notes);
    for (TableColumn column : columns) byName.put(column.name(), column);
  }

  public Path file() {
    return file;
  }

  /** The file's name, as messages show it. */
  public String name() {
    return file.getFileName().toString();
  }

  public CsvFormat format() {
    return format;
  }

  public int rows() {
    return lines.length;
  }

  public List<TableColumn> columns() {
    return columns;
  }

  public Optional<TableColumn> column(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The line of the file on which a row begins, from 1. */
  public int line(int row) {
    return lines[row];
  }

  /** What was done to the table while reading (columns renamed, empty rows left out). */
  public List<String> notes() {
    return notes;
  }
}
