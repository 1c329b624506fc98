package hypatia.engine.data;

/** The cells of one column, as they were read: no type chosen yet. */
public sealed interface Cells permits NumberCells, TextCells {
  int size();

  /** Whether a cell is empty or says that its value is not known. */
  boolean missing(int row);

  /** The number in a cell; NaN if it is missing or no number. */
  double number(int row);

  /** The text in a cell, numbers with a decimal point; empty if missing. */
  String text(int row);
}
