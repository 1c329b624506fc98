package hypatia.engine.data;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * How a file of separated values is written.
 *
 * @param byteOrderMark whether the text begins with one
 * @param header whether the first record names the columns
 * @param decimalMark of the file; a column whose cells are numbers only with the other mark is read
 *     with that
 */
public record CsvFormat(
    Charset charset,
    boolean byteOrderMark,
    char separator,
    char quote,
    boolean header,
    DecimalMark decimalMark) {

  /** Finds out by looking into the file; the same answer in any locale. */
  public static CsvFormat detect(Path file) {
    return CsvDetection.detect(file);
  }

  public CsvFormat withHeader(boolean newHeader) {
    return new CsvFormat(charset, byteOrderMark, separator, quote, newHeader, decimalMark);
  }

  public CsvFormat withDecimalMark(DecimalMark newMark) {
    return new CsvFormat(charset, byteOrderMark, separator, quote, header, newMark);
  }

  /** For the user: {@code comma, UTF-8, header, decimal point}. */
  @Override
  public String toString() {
    String separatorName =
        switch (separator) {
          case ',' -> "comma";
          case ';' -> "semicolon";
          case '\t' -> "tab";
          case '|' -> "bar";
          default -> String.valueOf(separator);
        };
    return separatorName
        + ", "
        + charset.name()
        + (header ? ", header" : ", no header")
        + (decimalMark == DecimalMark.POINT ? ", decimal point" : ", decimal comma");
  }
}
