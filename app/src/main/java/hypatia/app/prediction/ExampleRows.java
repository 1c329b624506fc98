package hypatia.app.prediction;

import hypatia.app.session.DataState;
import hypatia.engine.data.Cells;
import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.Encoding;
import hypatia.engine.data.Part;
import hypatia.engine.data.Table;
import hypatia.engine.data.TableColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Real rows to try, in an order that mixes the classes; of the test part where there is one, since
 * nothing was learned from it.
 */
final class ExampleRows {
  /** How many cells are looked at to say whether a column holds whole numbers only. */
  private static final int LOOKED_AT = 200;

  /**
   * One row as text.
   *
   * @param row of the table, from 0
   * @param values by column name
   * @param truth of the target columns that the table has, by name
   */
  record Example(int row, Map<String, String> values, Map<String, String> truth) {}

  private final Table table;
  private final int[] rows;
  private int at = -1;

  private ExampleRows(Table table, int[] rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Those of the present data; none if they lack one of the columns. */
  static ExampleRows of(DataState data, List<ColumnEncoding> inputs) {
    Table table = data.table();
    if (table == null || !has(table, inputs)) return new ExampleRows(null, new int[0]);
    int[] test = data.dataset() == null ? new int[0] : data.dataset().rows(Part.TEST);
    int[] rows = test.length > 0 ? test : IntStream.range(0, table.rows()).toArray();
    int[] whole = IntStream.of(rows).filter(row -> complete(table, inputs, row)).toArray();
    shuffle(whole);
    return new ExampleRows(table, whole);
  }

  boolean isEmpty() {
    return rows.length == 0;
  }

  /** The next one, after the last the first again. */
  Example next(Encoding encoding) {
    at = (at + 1) % rows.length;
    return example(table, rows[at], encoding);
  }

  Example previous(Encoding encoding) {
    at = (Math.max(at, 0) + rows.length - 1) % rows.length;
    return example(table, rows[at], encoding);
  }

  /** Any row of any table. */
  static Example example(Table table, int row, Encoding encoding) {
    return new Example(
        row, texts(table, row, encoding.inputs()), texts(table, row, encoding.targets()));
  }

  /** Whether the first numbers of a column have no decimals. */
  static boolean holdsWholeNumbers(Table table, String column) {
    Cells cells = table == null ? null : table.column(column).map(TableColumn::cells).orElse(null);
    if (cells == null) return false;
    for (int row = 0; row < Math.min(LOOKED_AT, cells.size()); row++) {
      double number = cells.number(row);
      if (!Double.isNaN(number) && number != Math.rint(number)) return false;
    }
    return true;
  }

  private static Map<String, String> texts(Table table, int row, List<ColumnEncoding> columns) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (ColumnEncoding column : columns) {
      table
          .column(column.name())
          .filter(found -> !found.cells().missing(row))
          .ifPresent(found -> texts.put(column.name(), found.cells().text(row)));
    }
    return texts;
  }

  private static boolean has(Table table, List<ColumnEncoding> columns) {
    return columns.stream().allMatch(column -> table.column(column.name()).isPresent());
  }

  private static boolean complete(Table table, List<ColumnEncoding> columns, int row) {
    return columns.stream()
        .noneMatch(column -> table.column(column.name()).orElseThrow().cells().missing(row));
  }

  private static void shuffle(int[] rows) {
    Random order = new Random(rows.length); // the same each time, so that people can go back
    for (int i = rows.length - 1; i > 0; i--) {
      int other = order.nextInt(i + 1);
      int kept = rows[i];
      rows[i] = rows[other];
      rows[other] = kept;
    }
  }
}
