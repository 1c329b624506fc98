package hypatia.app.palette;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockSearch;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.Category;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A search field and the block types by category; drag, double-click or press Enter to add one. */
public final class PaletteView extends VBox {
  private final BlockDrop drop;
  private final PaletteDrag drag;
  private final TextField search = new TextField();
  private final VBox list = new VBox();
  private final List<PaletteEntry> shown = new ArrayList<>();

  /**
   * @param overlay covers the window; the dragged block's ghost is drawn there
   */
  public PaletteView(BlockDrop drop, Pane overlay) {
    this.drop = drop;
    this.drag = new PaletteDrag(drop, overlay);
    getStyleClass().add("palette");
    VBox.setMargin(search, new Insets(0, 12, 2, 12));
    search.setPromptText("Find a block");
    search.setId("palette-search");
    search.textProperty().addListener((o, before, now) -> fill());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
    list.getStyleClass().add("palette-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(search, scroll);
    fill();
  }

  /** Puts the cursor into the search field. */
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void fill() {
    list.getChildren().clear();
    shown.clear();
    String wanted = search.getText();
    for (Category category : Category.values()) {
      List<BlockType> types = BlockSearch.find(BlockCatalog.of(category), wanted);
      if (types.isEmpty()) continue;
      Label title = new Label(category.title());
      title.getStyleClass().add("section-title");
      list.getChildren().add(title);
      for (BlockType type : types) {
        PaletteEntry entry = new PaletteEntry(type);
        entry.setOnMouseClicked(this::click);
        entry.setOnKeyPressed(this::keyOnEntry);
        drag.install(entry);
        list.getChildren().add(entry);
        shown.add(entry);
      }
    }
    if (shown.isEmpty()) {
      Label nothing = new Label("No block is called “" + wanted.trim() + "”.");
      nothing.getStyleClass().add("hint");
      nothing.setWrapText(true);
      list.getChildren().add(nothing);
    }
  }

  private void click(MouseEvent event) {
    PaletteEntry entry = (PaletteEntry) event.getSource();
    entry.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && event.isStillSincePress()) {
      drop.add(entry.type().id());
    }
  }

  private void keyInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
    } else if (event.getCode() == KeyCode.ENTER && !shown.isEmpty()) {
      drop.add(shown.get(0).type().id());
    } else if (event.getCode() == KeyCode.DOWN && !shown.isEmpty()) {
      shown.get(0).requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  private void keyOnEntry(KeyEvent event) {
    int index = shown.indexOf(event.getSource());
    switch (event.getCode()) {
      case ENTER, SPACE -> drop.add(shown.get(index).type().id());
      case DOWN -> shown.get(Math.min(index + 1, shown.size() - 1)).requestFocus();
      case UP -> {
        if (index == 0) search.requestFocus();
        else shown.get(index - 1).requestFocus();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
