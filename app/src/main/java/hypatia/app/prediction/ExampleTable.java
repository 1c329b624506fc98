package hypatia.app.prediction;

import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.Table;
import hypatia.engine.data.TableColumn;
import hypatia.engine.train.Evaluation.ExampleResult;
import hypatia.engine.train.Predicted;
import hypatia.engine.train.Predicted.ClassProbabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** Tested examples, the worst first: row, truth, prediction, and the row's inputs. */
final class ExampleTable extends TableView<ExampleResult> {
  private static final double ROW = 28;

  /** Beyond these, a row's inputs are seen where it is tried. */
  private static final int INPUTS = 24;

  private static final String PREDICTED = "Predicted";
  private static final PseudoClass MISTAKEN = PseudoClass.getPseudoClass("mistaken");

  private final List<Function<ExampleResult, String>> texts = new ArrayList<>();

  ExampleTable(ObservableList<ExampleResult> examples) {
    super(examples);
    setId("test-examples");
    getStyleClass().addAll("example-table", "dense");
    setFixedCellSize(ROW);
    setPlaceholder(new Label("No such example."));
    setRowFactory(view -> new Row());
    MenuItem row = new MenuItem("Copy Row");
    row.setOnAction(event -> Copying.copy(asText(getSelectionModel().getSelectedItems())));
    MenuItem all = new MenuItem("Copy All Rows");
    all.setOnAction(event -> Copying.copy(asText(getItems())));
    Copying.menu(this, row, all);
    Copying.onKey(this, () -> asText(getSelectionModel().getSelectedItems()));
  }

  /** Makes columns for these predictions of a table's rows. */
  void arrange(Table table, List<ColumnEncoding> inputs, int target, boolean classes) {
    getColumns().clear();
    texts.clear();
    column("Row", 56, true, example -> Integer.toString(example.row() + 1));
    column("True", 92, !classes, example -> shown(example.truth().get(target), classes));
    column(PREDICTED, 92, !classes, example -> predicted(example.predicted().get(target)));
    column(classes ? "Confidence" : "Error", 90, true, example -> doubt(example, target));
    for (ColumnEncoding input : inputs.subList(0, Math.min(INPUTS, inputs.size()))) {
      boolean number = input.categories().isEmpty();
      table
          .column(input.name())
          .ifPresent(found -> column(input.name(), width(input.name()), number, cell(found)));
    }
  }

  private static double width(String name) {
    return Math.max(64, Math.min(130, 7.2 * name.length() + 26));
  }

  private static Function<ExampleResult, String> cell(TableColumn column) {
    return example -> column.cells().text(example.row());
  }

  private static String shown(String truth, boolean classes) {
    return classes ? truth : Figures.number(Double.parseDouble(truth));
  }

  private static String predicted(Predicted predicted) {
    return predicted instanceof Predicted.Number number
        ? Figures.number(number.value())
        : predicted.text();
  }

  private static String doubt(ExampleResult example, int target) {
    Predicted predicted = example.predicted().get(target);
    if (predicted instanceof ClassProbabilities classes) {
      return Figures.percent(classes.confidence());
    }
    double error =
        ((Predicted.Number) predicted).value() - Double.parseDouble(example.truth().get(target));
    return (error > 0 ? "+" : "") + Figures.number(error, 4);
  }

  private void column(
      String title, double width, boolean number, Function<ExampleResult, String> text) {
    javafx.scene.control.TableColumn<ExampleResult, String> column =
        new javafx.scene.control.TableColumn<>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    if (number) column.getStyleClass().add("number-column");
    if (title.equals(PREDICTED)) column.getStyleClass().add("predicted-column");
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(
        same ->
            new TableCell<>() {
              @Override
              protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
              }
            });
    texts.add(text);
    getColumns().add(column);
  }

  private String asText(List<ExampleResult> examples) {
    StringBuilder all = new StringBuilder();
    getColumns().forEach(column -> all.append(all.isEmpty() ? "" : "\t").append(column.getText()));
    for (ExampleResult example : examples) {
      all.append('\n');
      List<String> cells = texts.stream().map(text -> text.apply(example)).toList();
      all.append(String.join("\t", cells));
    }
    return all.append('\n').toString();
  }

  /** A row that says by its look whether the network was mistaken. */
  private static final class Row extends TableRow<ExampleResult> {
    @Override
    protected void updateItem(ExampleResult example, boolean empty) {
      super.updateItem(example, empty);
      pseudoClassStateChanged(MISTAKEN, !empty && example != null && mistaken(example));
    }

    private static boolean mistaken(ExampleResult example) {
      for (int i = 0; i < example.predicted().size(); i++) {
        boolean wrong =
            example.predicted().get(i) instanceof ClassProbabilities classes
                && !classes.best().equals(example.truth().get(i));
        if (wrong) return true;
      }
      return false;
    }
  }
}
