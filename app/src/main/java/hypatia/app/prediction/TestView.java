package hypatia.app.prediction;

import hypatia.app.session.Learned;
import hypatia.app.ui.FileDialogs;
import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.train.Evaluation.ExampleResult;
import hypatia.engine.train.TargetEvaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How good the network is: figures, a picture of its errors, and the examples, the worst first. */
final class TestView extends StackPane {
  private final TestModel model;
  private final TryModel trying;
  private final Supplier<Learned> learned;
  private final Runnable openTry;
  private final ScoreFigures figures = new ScoreFigures();
  private final ErrorPicture picture;
  private final ExampleTable table;
  private final ComboBox<String> targets = new ComboBox<>();
  private final Label filter = new Label();
  private final HBox content = new HBox();
  private final Label instead = new Label();
  private Object arranged;
  private boolean refreshing;

  /**
   * @param openTry brings the values of the chosen example into view
   */
  TestView(TestModel model, TryModel trying, Supplier<Learned> learned, Runnable openTry) {
    this.model = model;
    this.trying = trying;
    this.learned = learned;
    this.openTry = openTry;
    getStyleClass().add("test-view");
    picture = new ErrorPicture(model, this::select);
    table = new ExampleTable(model.shown());
    VBox left = new VBox(figures);
    left.getStyleClass().add("scores-pane");
    BorderPane right = new BorderPane(table);
    right.setTop(listBar());
    HBox.setHgrow(picture, Priority.SOMETIMES);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinWidth(200);
    right.setPrefWidth(420);
    content.getStyleClass().add("test-content");
    content.getChildren().addAll(left, picture, right);
    instead.getStyleClass().add("hint");
    instead.setId("test-instead");
    instead.setWrapText(true);
    getChildren().addAll(content, instead);
    listen();
    refresh();
  }

  /** What stands in the panel's bar while this view is shown. */
  HBox tools(FileDialogs files) {
    MenuButton rows = new MenuButton();
    rows.setId("test-rows");
    rows.setOnShowing(event -> fill(rows, files));
    fill(rows, files); // a menu without entries does not open
    model.chosen().addListener((o, before, now) -> rows.setText(title(now)));
    rows.setText(title(model.chosen().get()));
    targets.setId("test-target");
    targets.managedProperty().bind(targets.visibleProperty());
    targets
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (o, before, now) -> {
              if (!refreshing && now.intValue() >= 0) model.target().set(now.intValue());
            });
    HBox tools = new HBox(8, rows, targets);
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private void listen() {
    model.tested().addListener((o, before, now) -> refresh());
    model.target().addListener((o, before, now) -> refresh());
    model.problem().addListener((o, before, now) -> refresh());
    model.chosen().addListener((o, before, now) -> refresh());
    model.confused().addListener((o, before, now) -> showFilter());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, before, now) -> {
              if (refreshing || now == null) return;
              picture.mark(now);
              tryOut(now);
            });
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && chosen() != null) openTry.run();
        });
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && chosen() != null) openTry.run();
        });
  }

  private HBox listBar() {
    Label title = new Label("Worst first");
    title.getStyleClass().add("section-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    filter.getStyleClass().add("filter-chip");
    filter.setId("test-filter");
    filter.setGraphic(new FontIcon(Feather.X));
    filter.setContentDisplay(ContentDisplay.RIGHT);
    filter.setOnMouseClicked(event -> model.confused().set(null));
    Button open = new Button("Try it", new FontIcon(Feather.SLIDERS));
    open.getStyleClass().add("tool-button");
    open.setId("test-try");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(event -> openTry.run());
    open.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(10, title, filter, gap, open);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("list-bar");
    showFilter();
    return bar;
  }

  private void showFilter() {
    TestModel.Confused pair = model.confused().get();
    filter.setVisible(pair != null);
    if (pair == null || !(model.evaluation() instanceof TargetEvaluation.Confusion c)) return;
    String truth = c.classes().get(pair.truth());
    filter.setText(
        pair.truth() == pair.predicted()
            ? truth + " recognised"
            : truth + " taken for " + c.classes().get(pair.predicted()));
  }

  private void refresh() {
    TestModel.Tested tested = model.tested().get();
    TargetEvaluation evaluation = model.evaluation();
    content.setVisible(evaluation != null);
    instead.setVisible(evaluation == null);
    instead.setText(reason());
    if (evaluation == null) return;
    refreshing = true;
    ExampleResult before = chosen();
    List<String> names =
        tested.evaluation().targets().stream().map(TargetEvaluation::target).toList();
    if (!targets.getItems().equals(names)) targets.getItems().setAll(names);
    targets.getSelectionModel().select(Math.min(model.target().get(), names.size() - 1));
    targets.setVisible(names.size() > 1);
    figures.show(tested.evaluation(), evaluation);
    picture.refresh();
    arrange(tested, evaluation);
    reselect(before);
    showFilter();
    refreshing = false;
  }

  private String reason() {
    if (!model.problem().get().isEmpty()) return model.problem().get();
    return model.chosen().get() == null
        ? "There are no data to test on: choose a table with the answers in it."
        : "Testing …";
  }

  private void arrange(TestModel.Tested tested, TargetEvaluation evaluation) {
    Learned network = learned.get();
    List<ColumnEncoding> inputs = InputColumns.of(network.diagram(), network.encoding());
    Object wanted = List.of(tested.on(), evaluation.target(), inputs);
    if (Objects.equals(wanted, arranged)) return;
    arranged = wanted;
    boolean classes = evaluation instanceof TargetEvaluation.Confusion;
    table.arrange(tested.on().table(), inputs, model.target().get(), classes);
  }

  private void reselect(ExampleResult before) {
    if (before == null) return;
    for (ExampleResult example : table.getItems()) {
      if (example.row() == before.row()) {
        table.getSelectionModel().select(example);
        picture.mark(example);
        return;
      }
    }
  }

  private ExampleResult chosen() {
    return table.getSelectionModel().getSelectedItem();
  }

  private void select(ExampleResult example) {
    table.getSelectionModel().select(example);
    table.scrollTo(example);
  }

  private void tryOut(ExampleResult example) {
    TestModel.Tested tested = model.tested().get();
    trying.fill(ExampleRows.example(tested.on().table(), example.row(), learned.get().encoding()));
  }

  private void fill(MenuButton button, FileDialogs files) {
    button.getItems().clear();
    for (TestRows rows : model.offered()) {
      MenuItem item = new MenuItem(title(rows));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> model.chosen().set(rows));
      button.getItems().add(item);
    }
    MenuItem other = new MenuItem("Another File…");
    other.setOnAction(
        event -> {
          Optional<Path> file = files.toOpen("Test on a Table", FileDialogs.Kind.TABLE);
          file.ifPresent(model::testOn);
        });
    if (!button.getItems().isEmpty()) button.getItems().add(new SeparatorMenuItem());
    button.getItems().add(other);
  }

  private static String title(TestRows rows) {
    if (rows == null) return "Choose a table";
    int count = rows.rows().length;
    return rows.title() + " · " + count + (count == 1 ? " row" : " rows");
  }
}
