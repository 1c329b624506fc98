package hypatia.engine.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Passes the cells on without making a String of each. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
  private final CsvSource.Visitor visitor;
  private final Slice slice = new Slice();
  private int cells;
  private boolean blank;
  private boolean quotedLast;
  private long cellLine;

  CellHandler(CsvSource.Visitor visitor) {
    this.visitor = visitor;
  }

  /** The line on which the current record began, from 1. */
  long line() {
    return getStartingLineNumber();
  }

  /** The line on which the record of the cell that came last began, from 1. */
  long cellLine() {
    return cellLine;
  }

  /** Whether the cell that came last was quoted. */
  boolean endsQuoted() {
    return quotedLast;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells = 0;
    blank = true;
  }

  @Override
  protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
    slice.set(chars, offset, length);
    cells = index + 1;
    quotedLast = quoted;
    cellLine = getStartingLineNumber();
    blank &= slice.length == 0;
    visitor.cell(index, slice);
  }

  @Override
  protected Boolean buildRecord() {
    visitor.end(getStartingLineNumber(), cells, blank);
    return Boolean.TRUE;
  }

  /** A stretch of the parser's buffer without white space around it. */
  private static final class Slice implements CharSequence {
    private char[] chars;
    private int offset;
    private int length;

    void set(char[] newChars, int newOffset, int newLength) {
      int from = newOffset;
      int to = newOffset + newLength;
      while (from < to && isSpace(newChars[from])) from++;
      while (from < to && isSpace(newChars[to - 1])) to--;
      chars = newChars;
      offset = from;
      length = to - from;
    }

    private static boolean isSpace(char c) {
      return c <= ' ' || c == '\u00a0' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return chars[offset + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new String(chars, offset + start, end - start);
    }

    @Override
    public String toString() {
      return new String(chars, offset, length);
    }
  }
}
