package hypatia.app.data;

import hypatia.app.ui.NumberText;
import hypatia.engine.data.Part;
import hypatia.engine.data.PartCounts;
import hypatia.engine.data.PartCounts.ClassRows;
import hypatia.engine.data.Split;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** How many examples of each class each part has. */
final class ClassTable extends TableView<ClassRows> {
  private final TableColumn<ClassRows, ClassRows> names;

  ClassTable() {
    setId("data-classes");
    getStyleClass().addAll("data-table", "class-table");
    setFixedCellSize(28);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setPlaceholder(new Label(""));
    names = column("Class", 150);
    names.setCellFactory(view -> new NameCell());
    for (Part part : Part.values()) {
      TableColumn<ClassRows, ClassRows> count = column(Parts.title(part), 84);
      count.getStyleClass().add("number-column");
      count.setCellFactory(view -> new CountCell(rows -> rows.rows().get(part)));
    }
    TableColumn<ClassRows, ClassRows> bars = column("", 160);
    bars.setCellFactory(view -> new BarCell());
  }

  void show(PartCounts counts) {
    names.setText(counts.target());
    getItems().setAll(counts.classes());
  }

  private TableColumn<ClassRows, ClassRows> column(String title, double width) {
    TableColumn<ClassRows, ClassRows> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  /** The class. */
  private static final class NameCell extends TableCell<ClassRows, ClassRows> {
    @Override
    protected void updateItem(ClassRows rows, boolean empty) {
      super.updateItem(rows, empty);
      setText(empty ? null : rows.name());
    }
  }

  /** A number of examples. */
  private static final class CountCell extends TableCell<ClassRows, ClassRows> {
    private final ToLongFunction<ClassRows> count;

    CountCell(ToLongFunction<ClassRows> count) {
      this.count = count;
    }

    @Override
    protected void updateItem(ClassRows rows, boolean empty) {
      super.updateItem(rows, empty);
      setText(empty ? null : NumberText.grouped(count.applyAsLong(rows)));
    }
  }

  /** The three counts as a bar. */
  private static final class BarCell extends TableCell<ClassRows, ClassRows> {
    private final SplitBar bar = new SplitBar(null);

    BarCell() {
      bar.getStyleClass().add("thin");
      bar.prefWidthProperty().bind(widthProperty().subtract(24));
    }

    @Override
    protected void updateItem(ClassRows rows, boolean empty) {
      super.updateItem(rows, empty);
      setGraphic(empty ? null : bar);
      if (!empty) bar.show(Split.NONE, rows.rows());
    }
  }
}
