package hypatia.app.canvas;

import hypatia.app.ui.SvgIcon;
import hypatia.engine.block.BlockSearch;
import hypatia.engine.block.BlockType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Search-to-add: type, choose with the arrows or the mouse, Enter adds, Esc leaves. */
final class SearchBox extends VBox {
  private static final double WIDTH = 300;
  private static final double ROW = 34;
  private static final int MOST_ROWS = 10;

  private final TextField field = new TextField();
  private final ListView<BlockType> list = new ListView<>();
  private final Label none = new Label();
  private final Node returnTo;
  private List<BlockType> offered = List.of();
  private Consumer<BlockType> chosen = type -> {};
  private double x;
  private double y;

  /**
   * @param returnTo gets the focus back
   */
  SearchBox(Node returnTo) {
    this.returnTo = returnTo;
    getStyleClass().add("search-box");
    setId("add-search");
    setManaged(false);
    setVisible(false);
    field.setAccessibleText("Search for a block to add");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new TypeCell());
    none.getStyleClass().add("none");
    none.setWrapText(true);
    getChildren().addAll(field, list, none);
    field.textProperty().addListener((text, old, now) -> search());
    field
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) close(false);
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(InputEvent.ANY, InputEvent::consume); // none of this is for the canvas
  }

  /**
   * Opens at a point of the view.
   *
   * @param types what may be chosen
   * @param prompt what is asked for
   * @param whyNone said where nothing may be chosen
   */
  void open(
      double viewX,
      double viewY,
      List<BlockType> types,
      String prompt,
      String whyNone,
      Consumer<BlockType> onChosen) {
    x = viewX;
    y = viewY;
    offered = types;
    chosen = onChosen;
    field.setPromptText(prompt);
    none.setText(types.isEmpty() ? whyNone : "No block is called like this.");
    field.clear();
    search();
    setVisible(true);
    field.requestFocus();
  }

  private void search() {
    list.getItems().setAll(BlockSearch.find(offered, field.getText()));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    boolean found = !list.getItems().isEmpty();
    list.setVisible(found);
    list.setManaged(found);
    none.setVisible(!found);
    none.setManaged(!found);
    list.setPrefHeight(Math.min(MOST_ROWS, list.getItems().size()) * ROW + 2);
    place();
  }

  private void place() {
    applyCss();
    double height = prefHeight(WIDTH);
    double maxX = getParent().getLayoutBounds().getWidth() - WIDTH - 8;
    double maxY = getParent().getLayoutBounds().getHeight() - height - 8;
    resizeRelocate(Math.max(8, Math.min(maxX, x)), Math.max(8, Math.min(maxY, y)), WIDTH, height);
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case ESCAPE -> close(true);
      case ENTER -> choose(list.getSelectionModel().getSelectedItem());
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int index) {
    int last = list.getItems().size() - 1;
    list.getSelectionModel().select(Math.max(0, Math.min(last, index)));
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
  }

  private void choose(BlockType type) {
    if (type == null) return;
    close(true);
    chosen.accept(type);
  }

  void close(boolean giveFocusBack) {
    if (!isVisible()) return;
    setVisible(false);
    if (giveFocusBack) returnTo.requestFocus();
  }

  private final class TypeCell extends ListCell<BlockType> {
    private final Label title = new Label();
    private final Label category = new Label();
    private final HBox row = new HBox(10);

    TypeCell() {
      title.getStyleClass().add("title");
      category.getStyleClass().add("category");
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      row.getStyleClass().add("row");
      setOnMousePressed(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY) choose(getItem());
          });
    }

    @Override
    protected void updateItem(BlockType type, boolean empty) {
      super.updateItem(type, empty);
      if (empty || type == null) {
        setGraphic(null);
        return;
      }
      title.setText(type.title());
      category.setText(type.category().title());
      SvgIcon icon = SvgIcon.ofBlock(type.id(), 18);
      row.getStyleClass()
          .setAll("row", "category-" + type.category().name().toLowerCase(Locale.ROOT));
      row.getChildren().setAll(icon, title, category);
      setGraphic(row);
    }
  }
}
