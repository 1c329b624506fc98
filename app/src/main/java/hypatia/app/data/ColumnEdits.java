package hypatia.app.data;

import hypatia.app.session.DocumentModel;
import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Role;
import hypatia.engine.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes of columns, each one step of the document's history however many columns it is for. */
final class ColumnEdits {
  private final DocumentModel document;

  ColumnEdits(DocumentModel document) {
    this.document = document;
  }

  /**
   * @param columns as they are shown; those that the settings do not know yet are taken in
   */
  void setRole(List<Column> columns, Role role) {
    String what = what(columns);
    boolean many = columns.size() > 1;
    String label =
        switch (role) {
          case INPUT -> "Make " + what + (many ? " Inputs" : " an Input");
          case TARGET -> "Make " + what + (many ? " Targets" : " a Target");
          case IGNORE -> "Ignore " + what;
        };
    change(label, columns, column -> column.withRole(role));
  }

  /**
   * @param columns as they are shown
   */
  void setType(List<Column> columns, ColumnType type) {
    String as = type == ColumnType.NUMERIC ? " as Numbers" : " as Classes";
    change("Take " + what(columns) + as, columns, column -> column.withType(type));
  }

  /**
   * @param columns as they are shown
   */
  void setStandardize(List<Column> columns, boolean standardize) {
    String label = standardize ? "Standardise " : "Do Not Standardise ";
    change(label + what(columns), columns, column -> column.withStandardize(standardize));
  }

  /** Takes the proposed types and roles again. */
  void propose(DataSettings proposed) {
    document.edit(
        "Take the Proposed Roles",
        project -> project.withData(withColumns(project.data(), proposed.columns())));
  }

  private void change(String label, List<Column> columns, UnaryOperator<Column> change) {
    if (columns.isEmpty()) return;
    document.edit(label, project -> changed(project, columns, change));
  }

  private static Project changed(
      Project project, List<Column> columns, UnaryOperator<Column> change) {
    Map<String, Column> wanted = new LinkedHashMap<>();
    for (Column column : columns) wanted.put(column.name(), column);
    List<Column> next = new ArrayList<>();
    for (Column column : project.data().columns()) {
      next.add(wanted.remove(column.name()) == null ? column : change.apply(column));
    }
    for (Column added : wanted.values()) next.add(change.apply(added));
    return project.withData(withColumns(project.data(), next));
  }

  private static DataSettings withColumns(DataSettings settings, List<Column> columns) {
    return new DataSettings(settings.source(), columns, settings.split());
  }

  private static String what(List<Column> columns) {
    return columns.size() == 1 ? "“" + columns.get(0).name() + "”" : columns.size() + " Columns";
  }
}
