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
    if (!Files.isRegularFile(file)) {
      throw new DataProblem(
          file + " is a pipe or a device, and a table is read twice: write it to a file first.");
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
    CellHandler handler = new CellHandler(visitor);
    try (LastCharacterReader reader = new LastCharacterReader(encoding.open(file))) {
      read(reader, handler);
      // The parser takes the end of the file for the end of a quoted cell.
      if (handler.endsQuoted() && reader.last() != quote) throw broken(handler.cellLine(), null);
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (CsvParseException e) {
      // The parser wraps what a visitor throws.
      if (e.getCause() instanceof DataProblem problem) throw problem;
      throw broken(handler.line(), e);
    }
  }

  /** The same for text that was read already. */
  void read(Reader reader, Visitor visitor) throws IOException {
    read(reader, new CellHandler(visitor));
  }

  private void read(Reader reader, CellHandler handler) throws IOException {
    try (CsvReader<Boolean> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(quote)
            .trimWhitespacesAroundQuotes(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(handler, reader)) {
      csv.forEach(record -> {});
    }
  }

  private DataProblem broken(long line, CsvParseException e) {
    return new DataProblem(
        file.getFileName()
            + ", line "
            + line
            + ": the quotation marks do not match: close each one, and write it twice where it is"
            + " part of a quoted cell.",
        e);
  }
}
