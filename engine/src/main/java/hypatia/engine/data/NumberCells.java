package hypatia.engine.data;

/** A column in which every cell that is not missing is a number. */
final class NumberCells implements Cells {
  private final double[] values;

  /** Takes the array over; NaN is a missing cell. */
  NumberCells(double[] values) {
    this.values = values;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean missing(int row) {
    return Double.isNaN(values[row]);
  }

  @Override
  public double number(int row) {
    return values[row];
  }

  @Override
  public String text(int row) {
    return missing(row) ? "" : NumberText.of(values[row]);
  }
}
