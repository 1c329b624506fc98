package hypatia.engine.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of separated values whose text can be taken apart, and is not yet interpreted.
 *
 * @param separator between cells
 * @param quote around cells that hold separators or line ends
 */
record CsvSource(Path file, TextEncoding encoding, char separator, char quote) {

  /** Hears of the cells of a file, one record after the other. */
  interface Visitor {
    /**
     * @param index of the cell in its record, from 0
     * @param text without white space around it; valid only during the call
     */
    void cell(int index, CharSequence text);

    /**
     * The record is complete.
     *
     * @param line on which it began, from 1
     * @param blank whether all its cells are empty
     */
    void end(long line, int cells, boolean blank);
  }

  /**
   * Refuses what is no file that can be read.
   *
   * @throws DataProblem with the reason
   */
  static void requireFile(Path file) {
    if (!Files.exists(file)) {
      throw new DataProblem("There is no file " + file + ": check the path.");
    }
    if (Files.isDirectory(file)) {
      throw new DataProblem(file + " is a folder, not a table: choose a CSV file in it.");
    }
    if (!Files.isReadable(file)) {
      throw new DataProblem(file + " may not be read: change its access rights.");
    }
  }

  static DataProblem unreadable(Path file, IOException cause) {
    return new DataProblem(
        file + " cannot be read (" + cause.getMessage() + "): check the disk, or copy the file.",
        cause);
  }

  /** Calls the visitor for each record that is not an empty line. */
  void read(Visitor visitor) {
    try (Reader reader = encoding.open(file)) {
      read(reader, visitor);
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (CsvParseException e) {
      throw broken(e);
    }
  }

  /** The same for text that was read already. */
  void read(Reader reader, Visitor visitor) throws IOException {
    try (CsvReader<Boolean> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(quote)
            .trimWhitespacesAroundQuotes(true)
            .build(new CellHandler(visitor), reader)) {
      csv.forEach(record -> {});
    }
  }

  private DataProblem broken(CsvParseException e) {
    Throwable detail = e;
    while (detail.getCause() instanceof CsvParseException) detail = detail.getCause();
    return new DataProblem(
        file.getFileName()
            + " cannot be taken apart ("
            + detail.getMessage()
            + "): look for a quotation mark that is not closed.",
        e);
  }
}
