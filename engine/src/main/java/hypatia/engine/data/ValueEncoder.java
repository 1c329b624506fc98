package hypatia.engine.data;

import java.util.Map;

/** Encodes one example from the values that a person typed or chose. */
final class ValueEncoder {
  private static final String SOURCE = "The example";

  private ValueEncoder() {}

  static Examples encode(Encoding encoding, Map<String, String> values) {
    ExamplesBuilder example = new ExamplesBuilder(encoding, false, 1, SOURCE);
    for (ColumnEncoding column : encoding.inputs()) {
      String text = values.getOrDefault(column.name(), "").strip();
      if (text.isEmpty()) {
        throw new DataProblem(
            SOURCE + " has no value for the column “" + column.name() + "”: give it one.");
      }
      int offset = example.offset(column);
      if (column.type() == ColumnType.NUMERIC) {
        float value = column.encode(number(column, text));
        if (Float.isInfinite(value)) throw tooLarge(column, text);
        example.set(0, offset, value);
      } else {
        example.set(0, offset + category(column, text), 1);
      }
    }
    return example.build();
  }

  private static double number(ColumnEncoding column, String text) {
    double value = NumberText.parse(text, DecimalMark.POINT);
    if (Double.isNaN(value)) value = NumberText.parse(text, DecimalMark.COMMA);
    if (Double.isNaN(value)) {
      throw new DataProblem(
          SOURCE
              + " has “"
              + text
              + "” in the column “"
              + column.name()
              + "”, which is not a number: write one such as 1.5.");
    }
    return value;
  }

  private static DataProblem tooLarge(ColumnEncoding column, String text) {
    return new DataProblem(
        SOURCE
            + " has "
            + text
            + " in the column “"
            + column.name()
            + "”, which is too large to compute with: write a number nearer to those of the"
            + " training, up to "
            + NumberText.of(column.maximum())
            + ".");
  }

  private static int category(ColumnEncoding column, String text) {
    int category = new CategoryIndex(column.categories()).of(text);
    if (category == CategoryIndex.UNKNOWN) {
      throw new DataProblem(
          SOURCE
              + " has “"
              + text
              + "” in the column “"
              + column.name()
              + "”, which did not occur in training: choose one of "
              + Sentences.list(column.categories())
              + ".");
    }
    return category;
  }
}
