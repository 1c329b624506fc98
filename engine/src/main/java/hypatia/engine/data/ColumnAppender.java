package hypatia.engine.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells of one column while a file is read. */
sealed interface ColumnAppender {
  /** Sets the cell of a row; rows come in order, and the last one may come again. */
  void set(int row, CharSequence text);

  Cells cells(int rows);

  /** For a column that is known to hold numbers: 8 bytes a cell. */
  final class Numbers implements ColumnAppender {
    private final DecimalMark mark;
    private double[] values = new double[64];

    Numbers(DecimalMark mark) {
      this.mark = mark;
    }

    @Override
    public void set(int row, CharSequence text) {
      if (row == values.length) values = Arrays.copyOf(values, grown(row));
      values[row] = NumberText.parse(text, mark);
    }

    @Override
    public Cells cells(int rows) {
      return new NumberCells(Arrays.copyOf(values, rows));
    }
  }

  /** For other columns: 4 bytes a cell, and each different text once. */
  final class Texts implements ColumnAppender {
    private final DecimalMark mark;
    private final Map<String, Integer> codeOf = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int[] codes = new int[64];

    Texts(DecimalMark mark) {
      this.mark = mark;
    }

    @Override
    public void set(int row, CharSequence text) {
      if (row == codes.length) codes = Arrays.copyOf(codes, grown(row));
      String string = text.toString();
      codes[row] = MissingText.anywhere(string) ? TextCells.MISSING : code(string);
    }

    private int code(String text) {
      Integer known = codeOf.get(text);
      if (known != null) return known;
      codeOf.put(text, texts.size());
      texts.add(text);
      return texts.size() - 1;
    }

    @Override
    public Cells cells(int rows) {
      return new TextCells(Arrays.copyOf(codes, rows), texts, mark);
    }
  }

  private static int grown(int size) {
    return size + (size >> 1);
  }
}
