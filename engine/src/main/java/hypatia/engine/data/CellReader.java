package hypatia.engine.data;

/** Reads the cells of a used column, and refuses those that hold nothing or the wrong thing. */
record CellReader(Table table, String column, Cells cells) {

  /**
   * The number in a cell.
   *
   * @throws DataProblem if the cell is missing or no number
   */
  double number(int row) {
    double value = cells.number(row);
    if (!Double.isNaN(value)) return value;
    String text = cells.text(row);
    if (cells.missing(row) || MissingText.amongNumbers(text)) throw missing(row);
    throw new DataProblem(
        Sentences.place(table, row, column)
            + ": “"
            + text
            + "” is not a number: correct the cell, or make the column a category or ignore it.");
  }

  /**
   * The text in a cell.
   *
   * @throws DataProblem if the cell is missing
   */
  String category(int row) {
    if (cells.missing(row)) throw missing(row);
    return cells.text(row);
  }

  private DataProblem missing(int row) {
    return new DataProblem(
        Sentences.place(table, row, column)
            + ": the cell is empty, and a used column must not have empty cells: fill the cell,"
            + " delete the row, or ignore the column.");
  }
}
