package hypatia.engine.data;

import java.util.ArrayList;
import java.util.List;

/**
 * What a first reading of a file tells about its columns: how far they reach, which hold numbers,
 * and how those are written. So a second reading can store numbers at once, however long the file
 * is.
 */
final class CsvSurvey implements CsvSource.Visitor {
  /** Counts over the cells of one column below the header. */
  private static final class Tally {
    long either;
    long point;
    long comma;
    long neither;
    long codes;
    long commaSigns;

    void add(CharSequence text) {
      boolean isPoint = !Double.isNaN(NumberText.parse(text, DecimalMark.POINT));
      boolean isComma = !Double.isNaN(NumberText.parse(text, DecimalMark.COMMA));
      if (isPoint && isComma) either++;
      else if (isPoint) point++;
      else if (isComma) comma++;
      else if (!MissingText.amongNumbers(text.toString())) neither++;
      if (NumberText.isCode(text)) codes++;
      // 1,234 reads as a number with either mark; so does 1.234, but that usually is a decimal.
      if (isPoint && isComma && text.toString().indexOf(',') >= 0) commaSigns++;
    }

    boolean allNumbers(DecimalMark mark) {
      long others = neither + (mark == DecimalMark.POINT ? comma : point);
      return others == 0 && codes == 0;
    }
  }

  private final boolean header;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<String> first = new ArrayList<>();
  private boolean firstDone;
  private int used;

  CsvSurvey(boolean header) {
    this.header = header;
  }

  @Override
  public void cell(int index, CharSequence text) {
    if (!firstDone) first.add(text.toString());
    if (text.length() == 0 || index >= first.size()) return;
    used = Math.max(used, index + 1);
    if (firstDone || !header) {
      while (tallies.size() <= index) tallies.add(new Tally());
      tallies.get(index).add(text);
    }
  }

  @Override
  public void end(long line, int cells, boolean blank) {
    if (blank && !firstDone) {
      first.clear();
      return;
    }
    firstDone = true;
  }

  /** The cells of the first record that is not blank. */
  List<String> first() {
    return first;
  }

  /** How many columns there are; empty ones at the right end do not count. */
  int width() {
    return used;
  }

  /**
   * The mark that most columns agree on. Where none tells ({@code 1,234} may be a thousand or one
   * and a bit), semicolons between the cells mean that the comma was taken for decimals.
   */
  DecimalMark decimalMark(char separator) {
    long point = 0;
    long comma = 0;
    boolean commaSigns = false;
    for (Tally tally : tallies) {
      commaSigns |= tally.commaSigns > 0 && tally.commaSigns >= tally.neither;
      if (tally.point > tally.comma && tally.point >= tally.neither) point++;
      if (tally.comma > tally.point && tally.comma >= tally.neither) comma++;
    }
    if (comma == point && commaSigns && separator == ';') return DecimalMark.COMMA;
    return comma > point ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  /** The mark of one column: the file's, unless only the other one makes numbers of all cells. */
  DecimalMark mark(int column, DecimalMark ofFile) {
    boolean other = !holdsNumbers(column, ofFile) && holdsNumbers(column, ofFile.other());
    return other ? ofFile.other() : ofFile;
  }

  /** Whether all cells that are not missing are numbers with this mark, and would lose nothing. */
  boolean holdsNumbers(int column, DecimalMark mark) {
    return column < tallies.size() && tallies.get(column).allNumbers(mark);
  }
}
