package hypatia.app.data;

import hypatia.app.session.DataState;
import hypatia.app.session.DocumentModel;
import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The list of columns: what is chosen in a row holds for all selected rows if it is one of them.
 */
final class ColumnsPane extends StackPane {
  private final ColumnEdits edits;
  private final ObservableList<ColumnRow> rows = FXCollections.observableArrayList();
  private final ColumnsTable table;

  /**
   * @param search shows only the columns whose name contains it
   */
  ColumnsPane(DocumentModel document, ObservableStringValue search) {
    edits = new ColumnEdits(document);
    FilteredList<ColumnRow> found = new FilteredList<>(rows);
    search.addListener(
        (o, before, now) -> found.setPredicate(row -> ColumnSearch.matches(row.name(), now)));
    table = new ColumnsTable(found, new RowChoices());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getChildren().add(table);
  }

  /** The rows that are selected, for whoever shows how many they are. */
  ObservableList<ColumnRow> selected() {
    return table.getSelectionModel().getSelectedItems();
  }

  void show(DataState state) {
    List<ColumnFacts> facts = ColumnFacts.of(state);
    Map<String, ColumnRow> known = new HashMap<>();
    for (ColumnRow row : rows) known.put(row.name(), row);
    List<ColumnRow> next =
        facts.stream()
            .map(
                fact -> {
                  ColumnRow row = known.get(fact.name());
                  if (row == null) return new ColumnRow(fact);
                  row.show(fact);
                  return row;
                })
            .toList();
    if (!next.equals(rows)) rows.setAll(next);
  }

  /** Gives all selected columns a role. */
  void setRole(Role role) {
    edits.setRole(columns(List.copyOf(selected())), role);
  }

  void onSelection(Runnable listener) {
    selected().addListener((ListChangeListener<ColumnRow>) change -> listener.run());
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) return;
    switch (event.getCode()) {
      case I -> setRole(Role.INPUT);
      case T -> setRole(Role.TARGET);
      case X -> setRole(Role.IGNORE);
      case DELETE, BACK_SPACE -> {
        // Columns are not deleted, and neither are the blocks that are selected elsewhere.
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private List<ColumnRow> together(ColumnRow row) {
    List<ColumnRow> selected = List.copyOf(selected());
    return selected.contains(row) ? selected : List.of(row);
  }

  private static List<Column> columns(List<ColumnRow> rows) {
    return rows.stream().filter(Objects::nonNull).map(row -> row.facts().get().column()).toList();
  }

  /** What is chosen in the rows. */
  private final class RowChoices implements ColumnCells.Choices {
    @Override
    public void role(ColumnRow row, Role role) {
      edits.setRole(columns(together(row)), role);
    }

    @Override
    public void type(ColumnRow row, ColumnType type) {
      edits.setType(columns(together(row)), type);
    }

    @Override
    public void standardize(ColumnRow row, boolean standardize) {
      edits.setStandardize(columns(together(row)), standardize);
    }
  }
}
