package hypatia.engine.block.data;

import hypatia.engine.block.BuildContext;
import hypatia.engine.block.DataSide;
import hypatia.engine.block.Field;
import hypatia.engine.block.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which columns of the data a block reads. */
final class Columns {
  private Columns() {}

  /** The columns that the property names, or all of that side; says so where there are none. */
  static List<Field> chosen(BuildContext context, Property<List<String>> property, DataSide side) {
    List<Field> offered = context.data().fields(side);
    String name = context.block().name();
    String role = side.name().toLowerCase(Locale.ROOT);
    List<String> wanted = context.get(property);
    if (offered.isEmpty()) {
      context.error(
          null,
          name + " finds no column with the role " + role + " in the data.",
          "Give at least one column the role " + role + " in the data panel.");
      return List.of();
    }
    if (wanted.isEmpty()) return offered;
    List<Field> fields = new ArrayList<>();
    for (String column : wanted) {
      offered.stream()
          .filter(field -> field.name().equals(column))
          .findFirst()
          .ifPresentOrElse(
              fields::add,
              () ->
                  context.error(
                      null,
                      name
                          + " reads the column “"
                          + column
                          + "”, but the data have no such column with the role "
                          + role
                          + ".",
                      "Choose the columns of " + name + " anew, or change the column's role."));
    }
    return fields;
  }

  /** The card's summary of a choice of columns. */
  static String summary(List<String> columns) {
    return columns.isEmpty() ? "" : String.join(", ", columns);
  }
}
