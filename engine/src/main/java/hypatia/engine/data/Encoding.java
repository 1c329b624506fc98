package hypatia.engine.data;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import java.util.List;
import java.util.Map;

/**
 * All that was learned from a table to turn its rows into numbers and predictions back. It is
 * stored with a run, applies to other tables by the names of their columns, and as plain records
 * becomes JSON and back without loss.
 */
public record Encoding(List<ColumnEncoding> inputs, List<ColumnEncoding> targets) {
  public Encoding {
    inputs = List.copyOf(inputs);
    targets = List.copyOf(targets);
  }

  /** The inputs and targets as a diagram sees them. */
  public DataSignature signature() {
    return new DataSignature(
        inputs.stream().map(Encoding::field).toList(),
        targets.stream().map(Encoding::field).toList());
  }

  /**
   * Encodes inputs and targets.
   *
   * @throws DataProblem if a column, a cell or a class is missing, or is not what it was in
   *     training
   */
  public Examples encode(Table table) {
    return new TableEncoder(this, table).encode(true);
  }

  /**
   * Encodes the inputs alone; targets may be absent.
   *
   * @throws DataProblem if a column, a cell or a class is missing, or is not what it was in
   *     training
   */
  public Examples encodeInputs(Table table) {
    return new TableEncoder(this, table).encode(false);
  }

  /**
   * One example from values as a person writes them, by column name.
   *
   * @throws DataProblem if a value is missing, is no number, or is no known class
   */
  public Examples encodeInputs(Map<String, String> values) {
    return ValueEncoder.encode(this, values);
  }

  /** How the target with this name is encoded. */
  public ColumnEncoding target(String name) {
    return find(targets, name);
  }

  /** How the input with this name is encoded. */
  public ColumnEncoding input(String name) {
    return find(inputs, name);
  }

  private static ColumnEncoding find(List<ColumnEncoding> columns, String name) {
    return columns.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new DataProblem(
                    "The column “"
                        + name
                        + "” was not learned, only "
                        + String.join(", ", columns.stream().map(ColumnEncoding::name).toList())
                        + ": train again with that column."));
  }

  private static Field field(ColumnEncoding column) {
    return column.type() == ColumnType.NUMERIC
        ? Field.numeric(column.name())
        : Field.category(column.name(), column.categories());
  }
}
