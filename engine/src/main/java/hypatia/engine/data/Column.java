package hypatia.engine.data;

import java.util.Objects;

/**
 * What the user chose for one column of a table.
 *
 * @param name as in the table
 * @param standardize whether a numeric column is moved to mean 0 and standard deviation 1; without
 *     meaning for a category
 */
public record Column(String name, ColumnType type, Role role, boolean standardize) {
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(role, "role");
  }

  public Column withType(ColumnType newType) {
    return new Column(name, newType, role, standardize);
  }

  public Column withRole(Role newRole) {
    return new Column(name, type, newRole, standardize);
  }

  public Column withStandardize(boolean newStandardize) {
    return new Column(name, type, role, newStandardize);
  }
}
