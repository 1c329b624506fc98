package hypatia.engine.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** Finds out how a file of separated values is written. */
final class CsvDetection {
  private static final int SAMPLE = 1 << 17;

  private CsvDetection() {}

  static CsvFormat detect(Path file) {
    CsvFormat format = dialect(file);
    return format.withDecimalMark(survey(file, format).decimalMark(format.separator()));
  }

  /** All but the decimal mark, which only the whole file can tell; it says POINT. */
  static CsvFormat dialect(Path file) {
    CsvSource.requireFile(file);
    TextEncoding encoding = TextEncoding.detect(file);
    String sample = sample(file, encoding);
    if (sample.isBlank()) throw empty(file);
    char quote = QuoteDetection.quote(sample);
    SampleRows rows = SampleRows.best(file, sample, quote);
    return new CsvFormat(
        encoding.charset(),
        encoding.markLength() > 0,
        rows.separator(),
        quote,
        HeaderDetection.hasHeader(rows.rows()),
        DecimalMark.POINT);
  }

  static CsvSurvey survey(Path file, CsvFormat format) {
    CsvSurvey survey = new CsvSurvey(format.header());
    source(file, format).read(survey);
    return survey;
  }

  static CsvSource source(Path file, CsvFormat format) {
    int mark = 0;
    if (format.byteOrderMark()) mark = format.charset().name().startsWith("UTF-16") ? 2 : 3;
    return new CsvSource(
        file, new TextEncoding(format.charset(), mark), format.separator(), format.quote());
  }

  static DataProblem empty(Path file) {
    return new DataProblem(
        file.getFileName() + " is empty: choose a file with a header line and rows below it.");
  }

  /** The first characters of the file; a record that was cut off is left out. */
  private static String sample(Path file, TextEncoding encoding) {
    char[] chars = new char[SAMPLE];
    int length = 0;
    try (Reader reader = encoding.open(file)) {
      int read;
      while (length < SAMPLE && (read = reader.read(chars, length, SAMPLE - length)) > 0) {
        length += read;
      }
    } catch (IOException e) {
      throw CsvSource.unreadable(file, e);
    }
    String sample = new String(chars, 0, length);
    int lastLine = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
    return length == SAMPLE && lastLine > 0 ? sample.substring(0, lastLine) : sample;
  }
}
