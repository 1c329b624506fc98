package hypatia.engine.data;

/**
 * One column of a table.
 *
 * @param name unlike the other columns' names
 */
public record TableColumn(String name, Cells cells) {
  /** Whether every cell that is not missing is a number. */
  public boolean holdsNumbers() {
    return cells instanceof NumberCells;
  }
}
