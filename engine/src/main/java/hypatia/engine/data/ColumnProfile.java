package hypatia.engine.data;

import hypatia.engine.block.Counted;

/**
 * What the cells of one column suggest, if it is no target.
 *
 * @param statistics of the cells taken as the proposed type
 * @param fitness whether it can be used as it is
 * @param reason one sentence
 */
record ColumnProfile(
    TableColumn column,
    ColumnStatistics statistics,
    ColumnType type,
    Fitness fitness,
    String reason) {
  /** Whether a column can be used; the best first. */
  enum Fitness {
    USABLE,
    /** It could if its empty cells were filled. */
    INCOMPLETE,
    /** It would be of no use. */
    USELESS
  }

  /** One-hot inputs with more classes than this are more likely free text. */
  private static final int MOST_CLASSES = 100;

  /** Fewer rows cannot tell an identifier from a category or a number. */
  private static final int FEW_ROWS = 10;

  String name() {
    return column.name();
  }

  boolean usable() {
    return fitness == Fitness.USABLE;
  }

  static ColumnProfile of(Table table, TableColumn column) {
    ColumnStatistics numbers = ColumnStatistics.of(column, ColumnType.NUMERIC);
    if (numbers.count() == 0 && ColumnStatistics.of(column, ColumnType.CATEGORY).count() == 0) {
      return new ColumnProfile(
          column, numbers, ColumnType.NUMERIC, Fitness.USELESS, "It is empty.");
    }
    if (column.holdsNumbers()) return ofNumbers(table, column, numbers);
    if (numbers.count() > 9 * numbers.unreadable() && !holdsCodes(column)) {
      int row = firstUnreadable(column);
      return new ColumnProfile(
          column,
          numbers,
          ColumnType.NUMERIC,
          Fitness.USELESS,
          "Nearly all cells are numbers, and line "
              + table.line(row)
              + " holds “"
              + column.cells().text(row)
              + "”: correct it to use the column.");
    }
    return ofTexts(table, column, ColumnStatistics.of(column, ColumnType.CATEGORY));
  }

  private static ColumnProfile ofNumbers(
      Table table, TableColumn column, ColumnStatistics numbers) {
    ColumnType type = ColumnType.NUMERIC;
    if (NameHints.isIdentifier(column.name())
        && numbers.distinct() == numbers.count()
        && numbers.missing() == 0) {
      return new ColumnProfile(
          column,
          numbers,
          type,
          Fitness.USELESS,
          "It numbers the rows, and such a number tells nothing.");
    }
    boolean few = numbers.distinct() <= 20 && numbers.distinct() * 2 <= numbers.count();
    if (few && NameHints.isClass(column.name()) && isWhole(column)) type = ColumnType.CATEGORY;
    if (numbers.missing() > 0) return incomplete(table, column, numbers, type);
    String reason =
        type == ColumnType.CATEGORY
            ? "Its few whole numbers look like codes of classes."
            : numbers.distinct() == 1
                ? "It is a number, the same in every row."
                : "It is a number.";
    return new ColumnProfile(column, numbers, type, Fitness.USABLE, reason);
  }

  private static ColumnProfile ofTexts(Table table, TableColumn column, ColumnStatistics texts) {
    ColumnType type = ColumnType.CATEGORY;
    if (texts.distinct() == texts.count() && texts.count() >= FEW_ROWS) {
      return new ColumnProfile(
          column,
          texts,
          type,
          Fitness.USELESS,
          "Its texts are all different, so nothing repeats to learn from.");
    }
    boolean repeats = texts.distinct() * 2 <= texts.count() || texts.count() < FEW_ROWS;
    if (texts.distinct() > MOST_CLASSES || !repeats) {
      return new ColumnProfile(
          column,
          texts,
          type,
          Fitness.USELESS,
          "It has " + texts.distinct() + " different texts, too many to be classes.");
    }
    if (texts.missing() > 0) return incomplete(table, column, texts, type);
    if (texts.distinct() == 1) {
      return new ColumnProfile(
          column,
          texts,
          type,
          Fitness.USELESS,
          "It is the same in every row, so it tells nothing.");
    }
    return new ColumnProfile(
        column, texts, type, Fitness.USABLE, "It has " + texts.distinct() + " classes.");
  }

  private static ColumnProfile incomplete(
      Table table, TableColumn column, ColumnStatistics statistics, ColumnType type) {
    int row = 0;
    while (!column.cells().missing(row)) row++;
    return new ColumnProfile(
        column,
        statistics,
        type,
        Fitness.INCOMPLETE,
        "It has "
            + Counted.of(statistics.missing(), "empty cell")
            + ", the first on line "
            + table.line(row)
            + ": fill "
            + (statistics.missing() == 1 ? "it" : "them")
            + " to use the column.");
  }

  /** Whether every number is whole. */
  static boolean isWhole(TableColumn column) {
    Cells cells = column.cells();
    for (int row = 0; row < cells.size(); row++) {
      double value = cells.number(row);
      if (!Double.isNaN(value) && value != Math.rint(value)) return false;
    }
    return true;
  }

  private static boolean holdsCodes(TableColumn column) {
    Cells cells = column.cells();
    for (int row = 0; row < cells.size(); row++) {
      if (NumberText.isCode(cells.text(row))) return true;
    }
    return false;
  }

  private static int firstUnreadable(TableColumn column) {
    Cells cells = column.cells();
    int row = 0;
    while (!Double.isNaN(cells.number(row)) || MissingText.amongNumbers(cells.text(row))) row++;
    return row;
  }
}
