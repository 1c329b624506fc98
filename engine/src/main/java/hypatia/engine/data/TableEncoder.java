package hypatia.engine.data;

/** Applies an encoding to the rows of a table. */
final class TableEncoder {
  private final Encoding encoding;
  private final Table table;

  TableEncoder(Encoding encoding, Table table) {
    this.encoding = encoding;
    this.table = table;
  }

  Examples encode(boolean withTargets) {
    for (ColumnEncoding column : encoding.inputs()) cells(column);
    if (withTargets) for (ColumnEncoding column : encoding.targets()) cells(column);
    ExamplesBuilder examples =
        new ExamplesBuilder(encoding, withTargets, table.rows(), table.name());
    for (ColumnEncoding column : encoding.inputs()) fill(examples, column, true);
    if (withTargets) {
      for (ColumnEncoding column : encoding.targets()) fill(examples, column, false);
    }
    return examples.build();
  }

  private void fill(ExamplesBuilder examples, ColumnEncoding column, boolean oneHot) {
    Cells cells = cells(column);
    CellReader reader = new CellReader(table, column.name(), cells);
    int offset = examples.offset(column);
    if (column.type() == ColumnType.NUMERIC) {
      for (int row = 0; row < table.rows(); row++) {
        float value = column.encode(reader.number(row));
        if (Float.isInfinite(value)) throw tooLarge(column, row);
        examples.set(row, offset, value);
      }
      return;
    }
    CategoryIndex index = new CategoryIndex(column.categories());
    for (int row = 0; row < table.rows(); row++) {
      int category = index.of(reader.category(row));
      if (category == CategoryIndex.UNKNOWN) throw unseen(column, row, cells.text(row));
      if (oneHot) examples.set(row, offset + category, 1);
      else examples.set(row, offset, category);
    }
  }

  private Cells cells(ColumnEncoding column) {
    return table
        .column(column.name())
        .orElseThrow(
            () ->
                new DataProblem(
                    table.name()
                        + " has no column “"
                        + column.name()
                        + "”, which the network was trained with (it has "
                        + Sentences.list(table.columns().stream().map(TableColumn::name).toList())
                        + "): add the column, or name it so in the first line."))
        .cells();
  }

  private DataProblem tooLarge(ColumnEncoding column, int row) {
    return new DataProblem(
        Sentences.place(table, row, column.name())
            + ": "
            + cells(column).text(row)
            + " is too large to compute with: write the column in a larger unit, or standardise it.");
  }

  private DataProblem unseen(ColumnEncoding column, int row, String text) {
    return new DataProblem(
        Sentences.place(table, row, column.name())
            + ": “"
            + text
            + "” did not occur in training, which knew "
            + Sentences.list(column.categories())
            + ": correct the cell, or train again with such examples.");
  }
}
