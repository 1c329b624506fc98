package hypatia.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text whose columns line up. */
final class Columns {
  private final List<String[]> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(cells);
  }

  @Override
  public String toString() {
    List<Integer> widths = new ArrayList<>();
    for (String[] row : rows) {
      for (int column = 0; column < row.length; column++) {
        if (widths.size() == column) widths.add(0);
        widths.set(column, Math.max(widths.get(column), row[column].length()));
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.length; column++) {
        line.append(row[column]);
        line.append(" ".repeat(widths.get(column) - row[column].length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
