package hypatia.app.data;

import java.util.Comparator;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** All columns of the table, a row each; only those in view are made into controls. */
final class ColumnsTable extends TableView<ColumnRow> {
  private static final double ROW = 30;

  ColumnsTable(ObservableList<ColumnRow> rows, ColumnCells.Choices choices) {
    setId("data-columns");
    getStyleClass().addAll("data-table", "columns-table");
    setFixedCellSize(ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label nothing = new Label("No column is called so.");
    nothing.getStyleClass().add("hint");
    setPlaceholder(nothing);
    add("Column", 140, ColumnCells.Name::new, Comparator.comparing(ColumnFacts::name))
        .setMinWidth(110);
    fix(
        add(
            "Role",
            176,
            () -> new ColumnCells.RoleChoice(choices),
            Comparator.comparing(facts -> facts.column().role())));
    fix(
        add(
            "Type",
            134,
            () -> new ColumnCells.Type(choices),
            Comparator.comparing(facts -> facts.column().type())));
    add("Values", 410, ColumnCells.Values::new, null).setMinWidth(190);
    fix(add("Standardise", 90, () -> new ColumnCells.Standardize(choices), null));
    add("Remarks", 220, ColumnCells.Remark::new, Comparator.comparing(ColumnFacts::flaw))
        .setMinWidth(90);
    SortedList<ColumnRow> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
  }

  private TableColumn<ColumnRow, ColumnFacts> add(
      String title, double width, Supplier<ColumnCell> cell, Comparator<ColumnFacts> order) {
    TableColumn<ColumnRow, ColumnFacts> column = new TableColumn<>(title);
    column.setCellValueFactory(data -> data.getValue().facts());
    column.setCellFactory(view -> cell.get());
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(order != null);
    if (order != null) column.setComparator(order);
    getColumns().add(column);
    return column;
  }

  /** Keeps a column as wide as its controls. */
  private static void fix(TableColumn<?, ?> column) {
    column.setMinWidth(column.getPrefWidth());
    column.setMaxWidth(column.getPrefWidth());
    column.setResizable(false);
  }
}
