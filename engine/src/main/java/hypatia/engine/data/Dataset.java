package hypatia.engine.data;

import hypatia.engine.block.DataSignature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table made ready for training: split, encoded, with what was learned for it.
 *
 * <p>Rows keep the numbers that they have in the table.
 */
public final class Dataset {
  private final Table table;
  private final DataSettings settings;
  private final Encoding encoding;
  private final Examples examples;
  private final Map<Part, int[]> rows;
  private final List<String> warnings;

  private Dataset(
      Table table,
      DataSettings settings,
      Encoding encoding,
      Map<Part, int[]> rows,
      List<String> warnings) {
    this.table = table;
    this.settings = settings;
    this.encoding = encoding;
    this.examples = encoding.encode(table);
    this.rows = rows;
    this.warnings = warnings;
  }

  /**
   * Splits and encodes a table as the settings say. With a categorical target (the first one
   * counts) each part has the classes in the same proportions.
   *
   * @throws DataProblem if there is no input or no target, a used column is not there or has a cell
   *     that is missing or of the wrong type, a target has one class, or there are too few rows
   */
  public static Dataset of(Table table, DataSettings settings) {
    requireRole(table, settings, Role.INPUT, "input");
    requireRole(table, settings, Role.TARGET, "target");
    Part[] parts = new SplitRows(settings.split(), groups(table, settings)).parts(table.name());
    Map<Part, int[]> rows = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      rows.put(part, IntStream.range(0, parts.length).filter(r -> parts[r] == part).toArray());
    }
    EncodingLearner learner = new EncodingLearner(table, rows.get(Part.TRAIN));
    Encoding encoding = learner.learn(settings);
    return new Dataset(table, settings, encoding, rows, learner.warnings());
  }

  public Table table() {
    return table;
  }

  public DataSettings settings() {
    return settings;
  }

  /** What was learned: means, deviations, classes. */
  public Encoding encoding() {
    return encoding;
  }

  /** All rows of the table as numbers. */
  public Examples examples() {
    return examples;
  }

  /** The inputs and targets as a diagram sees them. */
  public DataSignature signature() {
    return encoding.signature();
  }

  /** The row numbers of a part, ascending, so that without shuffling the file's order is kept. */
  public int[] rows(Part part) {
    return rows.get(part).clone();
  }

  /** What the user should know about these data, a sentence each. */
  public List<String> warnings() {
    return warnings;
  }

  /** Prepares copying of these columns into batches. */
  public Gatherer gatherer(List<String> columns) {
    return examples.gatherer(columns);
  }

  private static void requireRole(Table table, DataSettings settings, Role role, String word) {
    if (settings.columns(role).isEmpty()) {
      throw new DataProblem(
          "No column of "
              + table.name()
              + (role == Role.INPUT ? " is an " : " is a ")
              + word
              + ": give at least one column the role "
              + word
              + ".");
    }
  }

  private static int[] groups(Table table, DataSettings settings) {
    int[] groups = new int[table.rows()];
    for (Column column : settings.columns(Role.TARGET)) {
      var cells = table.column(column.name()).map(TableColumn::cells);
      if (column.type() == ColumnType.CATEGORY && cells.isPresent()) {
        CellReader reader = new CellReader(table, column.name(), cells.get());
        CategoryIndex index = new CategoryIndex(EncodingLearner.categories(reader, table.rows()));
        for (int row = 0; row < groups.length; row++) {
          groups[row] = index.of(reader.category(row));
        }
        break;
      }
    }
    return groups;
  }
}
