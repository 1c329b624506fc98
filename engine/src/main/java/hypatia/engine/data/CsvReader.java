package hypatia.engine.data;

import java.nio.file.Path;

/**
 * Reads tables from files of separated values. The same file gives the same table on every machine
 * and in every locale.
 */
public final class CsvReader {
  private CsvReader() {}

  /**
   * Finds out how the file is written and reads it.
   *
   * @throws DataProblem if it cannot be read as a table; names the line where it is known
   */
  public static Table read(Path file) {
    CsvFormat dialect = CsvDetection.dialect(file);
    CsvSurvey survey = CsvDetection.survey(file, dialect);
    return read(file, dialect.withDecimalMark(survey.decimalMark(dialect.separator())), survey);
  }

  /**
   * Reads a file that is written in a known way.
   *
   * @throws DataProblem if it cannot be read as a table; names the line where it is known
   */
  public static Table read(Path file, CsvFormat format) {
    CsvSource.requireFile(file);
    return read(file, format, CsvDetection.survey(file, format));
  }

  private static Table read(Path file, CsvFormat format, CsvSurvey survey) {
    TableBuilder builder = new TableBuilder(file, format, survey);
    CsvDetection.source(file, format).read(builder);
    return builder.build();
  }
}
