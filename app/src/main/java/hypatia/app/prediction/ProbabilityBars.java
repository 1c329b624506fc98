package hypatia.app.prediction;

import hypatia.engine.train.Predicted.ClassProbabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The probability of each class as a bar, in the order of the classes. */
final class ProbabilityBars extends ListView<ProbabilityBars.Share> {
  static final double ROW = 27;

  /** The lowest row in which a name can still be read. */
  private static final double LOW_ROW = 14;

  private static final double LONGEST_NAME = 150;
  private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

  /**
   * One class.
   *
   * @param best whether it is the likeliest
   * @param truth whether it is the right answer, where that is known
   */
  record Share(String name, double probability, boolean best, boolean truth) {}

  private final ObservableList<Share> shares = FXCollections.observableArrayList();
  private double nameWidth = 60;
  private int best = -1;

  ProbabilityBars() {
    setItems(shares);
    getStyleClass().add("probability-bars");
    setFixedCellSize(ROW);
    setCellFactory(list -> new Bar());
    heightProperty().addListener((o, before, now) -> fit());
    Copying.of(this, "Probabilities", this::asText);
  }

  /**
   * @param truth the right class, or null where it is not known
   */
  void show(ClassProbabilities predicted, String truth) {
    List<Share> next = new ArrayList<>();
    double longest = 0;
    for (int i = 0; i < predicted.classes().size(); i++) {
      String name = predicted.classes().get(i);
      boolean best = i == predicted.label();
      boolean right = Objects.equals(name, truth);
      next.add(new Share(name, predicted.probabilities().get(i), best, right));
      longest = Math.max(longest, new Text(name).getLayoutBounds().getWidth() * 1.15 + 4);
    }
    nameWidth = Math.min(LONGEST_NAME, Math.ceil(longest));
    if (next.size() != shares.size()) shares.setAll(next);
    else for (int i = 0; i < next.size(); i++) shares.set(i, next.get(i));
    setPrefHeight(next.size() * ROW + 4);
    fit();
    if (predicted.label() == best) return;
    best = predicted.label();
    if (shares.size() * getFixedCellSize() > getHeight()) scrollTo(best);
  }

  /** Makes rows so low that all classes are in view, as long as they can be read. */
  private void fit() {
    if (shares.isEmpty() || getHeight() <= 0) return;
    double each = Math.floor((getHeight() - 2) / shares.size());
    setFixedCellSize(Math.max(LOW_ROW, Math.min(ROW, each)));
  }

  private String asText() {
    StringBuilder text = new StringBuilder();
    for (Share share : shares) {
      text.append(share.name()).append('\t').append(share.probability()).append('\n');
    }
    return text.toString();
  }

  /** One line: name, bar, percentage. */
  private final class Bar extends ListCell<Share> {
    private final Label name = new Label();
    private final Region fill = new Region();
    private final Region track =
        new Region() {
          {
            getChildren().add(fill);
          }

          @Override
          protected void layoutChildren() {
            double share = getItem() == null ? 0 : getItem().probability();
            fill.resizeRelocate(0, 0, Math.max(share > 0 ? 2 : 0, share * getWidth()), getHeight());
          }
        };
    private final Label percent = new Label();
    private final FontIcon right = new FontIcon(Feather.CHECK);
    private final HBox row = new HBox(10, name, track, percent, right);

    Bar() {
      getStyleClass().add("probability-bar");
      fill.getStyleClass().add("fill");
      track.getStyleClass().add("track");
      name.getStyleClass().add("name");
      percent.getStyleClass().add("percent");
      right.getStyleClass().add("right");
      HBox.setHgrow(track, Priority.ALWAYS);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Share share, boolean empty) {
      super.updateItem(share, empty);
      if (empty || share == null) {
        setGraphic(null);
        return;
      }
      name.setText(share.name());
      name.setMinWidth(nameWidth);
      name.setPrefWidth(nameWidth);
      name.setMaxWidth(nameWidth);
      percent.setText(Figures.percent(share.probability()));
      right.setVisible(share.truth());
      pseudoClassStateChanged(BEST, share.best());
      track.requestLayout();
      setGraphic(row);
    }
  }
}
