package hypatia.engine.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the user chose for a table: where it comes from, what each column is for, how it is split.
 *
 * @param source the file, as the project refers to it
 * @param columns in the order of the table; no name twice
 */
public record DataSettings(String source, List<Column> columns, Split split) {
  public DataSettings {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(split, "split");
    columns = List.copyOf(columns);
    long names = columns.stream().map(Column::name).distinct().count();
    if (names < columns.size()) {
      throw new DataProblem(
          "The data settings of " + source + " name a column twice: give each column one entry.");
    }
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** The columns of this role, in the order of the table. */
  public List<Column> columns(Role role) {
    return columns.stream().filter(c -> c.role() == role).toList();
  }

  public DataSettings withSource(String newSource) {
    return new DataSettings(newSource, columns, split);
  }

  public DataSettings withSplit(Split newSplit) {
    return new DataSettings(source, columns, newSplit);
  }

  public DataSettings withColumnRole(String name, Role role) {
    return withColumn(name, c -> c.withRole(role));
  }

  public DataSettings withColumnType(String name, ColumnType type) {
    return withColumn(name, c -> c.withType(type));
  }

  public DataSettings withColumnStandardize(String name, boolean standardize) {
    return withColumn(name, c -> c.withStandardize(standardize));
  }

  /** These settings with one column changed; others stay the same objects. */
  public DataSettings withColumn(String name, UnaryOperator<Column> change) {
    if (column(name).isEmpty()) {
      throw new DataProblem("The data of " + source + " have no column “" + name + "”.");
    }
    return new DataSettings(
        source,
        columns.stream().map(c -> c.name().equals(name) ? change.apply(c) : c).toList(),
        split);
  }
}
