package hypatia.app.prediction;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Values on the left, the network's answer on the right, while one types. */
final class TryView extends HBox {
  /** With more inputs than these one searches. */
  private static final int MANY = 12;

  private static final double ROW_WIDTH = 64;
  private static final double ANSWER_SHARE = 0.36;
  private static final double ANSWER_LEAST = 240;
  private static final double ANSWER_MOST = 440;

  private final TryModel model;
  private final InputGrid grid;
  private final AnswerView answer;

  TryView(TryModel model) {
    this.model = model;
    getStyleClass().add("try-view");
    answer = new AnswerView(model);
    grid = new InputGrid(model.shown(), answer::requestFocus);
    setHgrow(grid, Priority.ALWAYS);
    widthProperty()
        .addListener(
            (o, before, now) -> {
              double wanted = now.doubleValue() * ANSWER_SHARE;
              double width = Math.max(ANSWER_LEAST, Math.min(ANSWER_MOST, wanted));
              answer.setMinWidth(width);
              answer.setPrefWidth(width);
              answer.setMaxWidth(width);
            });
    getChildren().addAll(grid, answer);
  }

  /** What stands in the panel's bar while this view is shown. */
  HBox tools() {
    Button previous = step(Feather.CHEVRON_LEFT, "example-previous", "Row before");
    previous.setOnAction(event -> model.previousExample());
    Button next = new Button("Example", new FontIcon(Feather.CHEVRON_RIGHT));
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.setId("example-next");
    next.setOnAction(event -> model.nextExample());
    next.disableProperty().bind(model.noExamples());
    Label row = new Label();
    row.getStyleClass().add("hint");
    row.setMinWidth(ROW_WIDTH); // keeps the search field in its place
    model
        .example()
        .addListener((o, before, now) -> row.setText(now == null ? "" : "Row " + (now.row() + 1)));
    TextField search = new TextField();
    search.setId("input-search");
    search.setPromptText("Search inputs");
    search.textProperty().bindBidirectional(model.search());
    search.getStyleClass().add("input-search");
    BooleanBinding many = Bindings.size(model.inputs()).greaterThan(MANY);
    search.visibleProperty().bind(many);
    search.managedProperty().bind(many);
    HBox tools = new HBox(2, previous, next, row, search);
    HBox.setMargin(row, new Insets(0, 8, 0, 6));
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private Button step(Ikon icon, String id, String meaning) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("tool-button");
    button.setId(id);
    button.setAccessibleText(meaning);
    button.disableProperty().bind(model.noExamples());
    return button;
  }
}
