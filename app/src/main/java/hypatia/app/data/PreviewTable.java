package hypatia.app.data;

import hypatia.app.session.DataState;
import hypatia.engine.data.Cells;
import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.Role;
import hypatia.engine.data.Table;
import hypatia.engine.data.TableColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;

/** The first rows as they were read; each item is a row's number. */
final class PreviewTable extends TableView<Integer> {
  /** More rows tell little more. */
  static final int MOST_ROWS = 100;

  /** Each column costs a header of controls, in view or not. */
  static final int MOST_COLUMNS = 60;

  private static final double ROW = 26;
  private static final int ROWS_MEASURED = 30;
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  PreviewTable() {
    setId("data-preview");
    getStyleClass().addAll("data-table", "preview-table");
    setFixedCellSize(ROW);
    setPlaceholder(new Label(""));
  }

  /**
   * Shows the rows of a table.
   *
   * @param names of the columns to show
   */
  void show(DataState state, List<String> names) {
    Table table = state.table();
    getColumns().clear();
    getColumns().add(numbers());
    for (String name : names) {
      table
          .column(name)
          .ifPresent(column -> getColumns().add(column(column, state.settings().column(name))));
    }
    getItems().setAll(IntStream.range(0, Math.min(MOST_ROWS, table.rows())).boxed().toList());
  }

  private static javafx.scene.control.TableColumn<Integer, Integer> numbers() {
    var numbers = new javafx.scene.control.TableColumn<Integer, Integer>("");
    numbers.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue() + 1));
    numbers.setCellFactory(view -> new RowNumber());
    numbers.setPrefWidth(44);
    numbers.setSortable(false);
    numbers.setReorderable(false);
    numbers.setResizable(false);
    return numbers;
  }

  private static javafx.scene.control.TableColumn<Integer, Integer> column(
      TableColumn column, Optional<Column> chosen) {
    boolean number = chosen.map(c -> c.type() == ColumnType.NUMERIC).orElse(column.holdsNumbers());
    Role role = chosen.map(Column::role).orElse(Role.IGNORE);
    var shown = new javafx.scene.control.TableColumn<Integer, Integer>(column.name());
    if (number) shown.getStyleClass().add("number-column");
    if (role != Role.INPUT) shown.getStyleClass().add(Roles.title(role).toLowerCase(Locale.ROOT));
    shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    shown.setCellFactory(view -> new ValueCell(column.cells(), number));
    shown.setPrefWidth(width(column));
    shown.setSortable(false);
    shown.setReorderable(false);
    return shown;
  }

  /** Room for the name and the longest of the first cells, within reason. */
  private static double width(TableColumn column) {
    int longest = column.name().length() + 1;
    for (int row = 0; row < Math.min(ROWS_MEASURED, column.cells().size()); row++) {
      longest = Math.max(longest, column.cells().text(row).length());
    }
    return Math.max(64, Math.min(260, 24 + 7.2 * longest));
  }

  /** Where a row stands in the file. */
  private static final class RowNumber extends TableCell<Integer, Integer> {
    RowNumber() {
      getStyleClass().add("row-number");
    }

    @Override
    protected void updateItem(Integer number, boolean empty) {
      super.updateItem(number, empty);
      setText(empty ? null : number.toString());
    }
  }

  /** One cell of the file. */
  private static final class ValueCell extends TableCell<Integer, Integer> {
    private final Cells cells;
    private final boolean number;

    ValueCell(Cells cells, boolean number) {
      this.cells = cells;
      this.number = number;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      boolean missing = !empty && cells.missing(row);
      boolean wrong = !empty && !missing && number && Double.isNaN(cells.number(row));
      pseudoClassStateChanged(MISSING, missing);
      pseudoClassStateChanged(WRONG, wrong);
      setText(empty ? null : missing ? "empty" : cells.text(row));
    }
  }
}
