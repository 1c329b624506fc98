package hypatia.app.data;

import hypatia.app.session.DataState;
import hypatia.app.session.Session;
import hypatia.app.ui.Segments;
import hypatia.engine.data.Column;
import hypatia.engine.data.Role;
import hypatia.engine.data.Table;
import hypatia.engine.data.TableColumn;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel once there is a table: the file on the left, one of three views beside it. */
final class DataContent extends BorderPane {
  /** With fewer columns than this there is nothing to search. */
  private static final int FEW_COLUMNS = 12;

  /** What is looked at. */
  private enum View {
    COLUMNS("Columns"),
    PREVIEW("Preview"),
    SPLIT("Split");

    private final String title;

    View(String title) {
      this.title = title;
    }
  }

  private final Segments<View> views =
      new Segments<>(List.of(View.values()), view -> view.title, this::open);
  private final TextField search = new TextField();
  private final Label summary = new Label();
  private final Segments<Role> together = Roles.segments(this::setRole);
  private final Button propose = new Button("Proposed roles", new FontIcon(Feather.ROTATE_CCW));
  private final FilePane file;
  private final ColumnsPane columns;
  private final PreviewTable preview = new PreviewTable();
  private final SplitPane split;
  private final StackPane stage = new StackPane();
  private DataState state = DataState.NONE;
  private View view = View.COLUMNS;

  /**
   * @param files reads other files
   * @param notes what stands above the views
   */
  DataContent(Session session, DataFileChoice files, Node... notes) {
    getStyleClass().add("data-content");
    file = new FilePane(files, () -> open(View.SPLIT));
    columns = new ColumnsPane(session.document(), search.textProperty());
    split = new SplitPane(session.document());
    views.setIds("data-view");
    search.setId("data-search");
    search.setPromptText("Find a column");
    search.getStyleClass().add("column-search");
    search.textProperty().addListener((o, before, now) -> refreshView());
    summary.getStyleClass().add("hint");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    propose.setId("data-propose");
    propose.getStyleClass().add("tool-button");
    propose.setTooltip(new Tooltip("Take the types and roles that were proposed for this file"));
    propose.setOnAction(
        event -> new ColumnEdits(session.document()).propose(state.proposal().settings()));
    together.setIds("data-selected");
    for (Node node : List.of(search, summary, propose, together)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(10, views, search, gap, propose, summary, together);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("data-bar");
    VBox main = new VBox(notes);
    main.getChildren().addAll(bar, stage);
    VBox.setVgrow(stage, Priority.ALWAYS);
    setLeft(file);
    setCenter(main);
    columns.onSelection(this::refreshBar);
    open(View.COLUMNS);
  }

  void show(DataState now) {
    state = now;
    file.show(now);
    columns.show(now);
    refreshView();
  }

  private void open(View wanted) {
    view = wanted;
    views.show(wanted);
    stage
        .getChildren()
        .setAll(
            switch (wanted) {
              case COLUMNS -> columns;
              case PREVIEW -> preview;
              case SPLIT -> split;
            });
    refreshView();
  }

  private void setRole(Role role) {
    columns.setRole(role);
    together.show(null);
  }

  private void refreshView() {
    if (state.table() == null) return;
    if (view == View.PREVIEW)
      preview.show(state, found().stream().limit(PreviewTable.MOST_COLUMNS).toList());
    if (view == View.SPLIT) split.show(state);
    refreshBar();
  }

  private List<String> found() {
    return state.table().columns().stream()
        .map(TableColumn::name)
        .filter(name -> ColumnSearch.matches(name, search.getText()))
        .toList();
  }

  private void refreshBar() {
    if (state.table() == null) return;
    Table table = state.table();
    search.setVisible(view != View.SPLIT && table.columns().size() > FEW_COLUMNS);
    int selected = view == View.COLUMNS ? columns.selected().size() : 0;
    together.setVisible(selected > 1);
    List<Column> proposed = state.proposal().settings().columns();
    propose.setVisible(
        view == View.COLUMNS && selected <= 1 && !state.settings().columns().equals(proposed));
    summary.setText(
        switch (view) {
          case COLUMNS -> selected > 1 ? selected + " selected, make them" : "";
          case PREVIEW -> previewed(table);
          case SPLIT -> "";
        });
    summary.setVisible(!summary.getText().isEmpty());
  }

  private String previewed(Table table) {
    int shown = Math.min(PreviewTable.MOST_ROWS, table.rows());
    String rows =
        shown < table.rows() ? "First " + shown + " rows" : shown == 1 ? "1 row" : "All rows";
    int found = found().size();
    if (found <= PreviewTable.MOST_COLUMNS) return rows;
    return rows + ", first " + PreviewTable.MOST_COLUMNS + " of " + found + " columns";
  }
}
