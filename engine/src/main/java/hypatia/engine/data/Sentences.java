package hypatia.engine.data;

import java.util.List;

/** Pieces of the sentences that users read. */
final class Sentences {
  private static final int LISTED = 12;

  private Sentences() {}

  /** {@code cars.csv, line 34, column “horsepower”}. */
  static String place(Table table, int row, String column) {
    return table.name() + ", line " + table.line(row) + ", column “" + column + "”";
  }

  /** The items with commas; the middle of a long list is left out. */
  static String list(List<String> items) {
    if (items.size() <= LISTED) return String.join(", ", items);
    return String.join(", ", items.subList(0, LISTED - 1))
        + " … "
        + items.get(items.size() - 1)
        + " ("
        + items.size()
        + " in all)";
  }
}
