package hypatia.engine.data;

import java.util.List;

/** A column of text: each different text is kept once, and a cell is a number into that list. */
final class TextCells implements Cells {
  static final int MISSING = -1;

  private final int[] codes;
  private final List<String> texts;
  private final double[] numbers;

  /**
   * Takes the array over.
   *
   * @param codes an index into texts, or {@link #MISSING}
   * @param mark how numbers among the texts are written
   */
  TextCells(int[] codes, List<String> texts, DecimalMark mark) {
    this.codes = codes;
    this.texts = List.copyOf(texts);
    this.numbers = texts.stream().mapToDouble(t -> NumberText.parse(t, mark)).toArray();
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public boolean missing(int row) {
    return codes[row] == MISSING;
  }

  @Override
  public double number(int row) {
    return missing(row) ? Double.NaN : numbers[codes[row]];
  }

  @Override
  public String text(int row) {
    return missing(row) ? "" : texts.get(codes[row]);
  }
}
