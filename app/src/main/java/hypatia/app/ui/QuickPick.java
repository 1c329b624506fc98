package hypatia.app.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/**
 * A list to search and choose from, over the window: type, move with the arrows, Enter.
 *
 * @param <T> what is chosen
 */
public final class QuickPick<T> {
  /** How one choice looks. */
  public record Line(Node icon, String text, String detail) {}

  private static final double WIDTH = 520;
  private static final double TOP = 96;

  private final List<T> choices;
  private final Function<T, Line> look;
  private final Consumer<T> chosen;
  private final ObservableList<T> matching = FXCollections.observableArrayList();
  private final ListView<T> list = new ListView<>(matching);
  private final TextField search = new TextField();
  private final Popup popup = new Popup();

  private QuickPick(String prompt, List<T> choices, Function<T, Line> look, Consumer<T> chosen) {
    this.choices = choices;
    this.look = look;
    this.chosen = chosen;
    search.setPromptText(prompt);
    search.setId("quick-pick-search");
    search.textProperty().addListener((o, before, now) -> filter());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setCellFactory(view -> new Cell());
    list.setFocusTraversable(false);
    list.setPrefHeight(360);
    list.setOnMouseClicked(event -> choose());
    Label nothing = new Label("Nothing is called so.");
    nothing.getStyleClass().add("hint");
    list.setPlaceholder(nothing);
    VBox box = new VBox(8, search, list);
    box.getStyleClass().add("quick-pick");
    box.setPrefWidth(WIDTH);
    popup.getContent().add(box);
    popup.setAutoHide(true);
    filter();
  }

  /** Opens it in the upper middle of a window. */
  public static <T> void open(
      Window owner, String prompt, List<T> choices, Function<T, Line> look, Consumer<T> chosen) {
    QuickPick<T> pick = new QuickPick<>(prompt, choices, look, chosen);
    Bounds window = owner.getScene().getRoot().getLayoutBounds();
    double x = owner.getX() + owner.getScene().getX() + (window.getWidth() - WIDTH) / 2;
    pick.popup.show(owner, x, owner.getY() + owner.getScene().getY() + TOP);
    pick.search.requestFocus();
  }

  private void filter() {
    String[] words = search.getText().toLowerCase(Locale.ROOT).trim().split("\\s+");
    matching.setAll(
        choices.stream()
            .filter(
                choice -> {
                  Line line = look.apply(choice);
                  String known = (line.text() + " " + line.detail()).toLowerCase(Locale.ROOT);
                  return List.of(words).stream().allMatch(known::contains);
                })
            .toList());
    list.getSelectionModel().selectFirst();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> choose();
      case ESCAPE -> popup.hide();
      case DOWN -> move(1);
      case UP -> move(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int next = list.getSelectionModel().getSelectedIndex() + by;
    if (next < 0 || next >= matching.size()) return;
    list.getSelectionModel().select(next);
    list.scrollTo(next);
  }

  private void choose() {
    T choice = list.getSelectionModel().getSelectedItem();
    if (choice == null) return;
    popup.hide();
    chosen.accept(choice);
  }

  /** One choice. */
  private final class Cell extends ListCell<T> {
    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      Line line = look.apply(item);
      Label detail = new Label(line.detail());
      detail.getStyleClass().add("hint");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox row = new HBox(10, line.icon(), new Label(line.text()), gap, detail);
      row.setAlignment(Pos.CENTER_LEFT);
      setGraphic(row);
    }
  }
}
