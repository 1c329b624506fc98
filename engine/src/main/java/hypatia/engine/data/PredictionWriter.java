package hypatia.engine.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes a table with predictions beside its own columns: commas, UTF-8, a header, decimal points.
 */
public final class PredictionWriter {
  private PredictionWriter() {}

  /**
   * Writes the whole file or, if that fails, leaves what was there before. A name that the table
   * has already gets a number behind it.
   *
   * @throws DataProblem if the file cannot be written
   */
  public static void write(Path file, Table table, List<PredictedColumn> predictions) {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new DataProblem(file + " is a folder: give the name of a file to write.");
    }
    if (!Files.isDirectory(target.getParent())) {
      throw new DataProblem(
          "There is no folder " + target.getParent() + " to write to: make it, or choose another.");
    }
    // Not a "temporary file" of the system: those are closed to other users.
    Path half =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (Writer out =
          Files.newBufferedWriter(half, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
        write(out, table, predictions);
      }
      replace(half, target);
    } catch (AccessDeniedException e) {
      throw new DataProblem(
          "The folder " + target.getParent() + " may not be written to: choose another.", e);
    } catch (IOException e) {
      throw new DataProblem(
          file + " cannot be written (" + e.getMessage() + "): check the disk, or choose another.",
          e);
    } finally {
      discard(half);
    }
  }

  /** The same to any writer, which stays open. */
  public static void write(Writer out, Table table, List<PredictedColumn> predictions)
      throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    List<String> header = new ArrayList<>();
    for (TableColumn column : table.columns()) header.add(column.name());
    for (PredictedColumn prediction : predictions) header.add(prediction.name());
    csv.writeRecord(ColumnNames.of(header, header.size(), new ArrayList<>()));
    List<String> record = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      record.clear();
      for (TableColumn column : table.columns()) record.add(column.cells().text(row));
      for (PredictedColumn prediction : predictions) record.add(prediction.cell().apply(row));
      csv.writeRecord(record);
    }
    csv.flush();
  }

  private static void replace(Path half, Path target) throws IOException {
    try {
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives cannot; the window in which a half file could be seen is still small.
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      // The sentence about the first failure matters more than a left-over file beside it.
      half.toFile().deleteOnExit();
    }
  }
}
