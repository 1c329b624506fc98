package hypatia.app.prediction;

import hypatia.engine.train.Evaluation;
import hypatia.engine.train.TargetEvaluation;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** A few figures that say how good the network is. */
final class ScoreFigures extends GridPane {
  private final Map<String, Double> exact = new LinkedHashMap<>();

  ScoreFigures() {
    getStyleClass().add("score-figures");
    setFocusTraversable(true);
    Copying.of(this, "Scores", this::asText);
  }

  /**
   * @param target the column that is looked at; null shows no figures
   */
  void show(Evaluation evaluation, TargetEvaluation target) {
    exact.clear();
    getChildren().clear();
    if (target == null) return;
    if (target instanceof TargetEvaluation.Confusion confusion) {
      long right = 0;
      for (int i = 0; i < confusion.classes().size(); i++)
        right += confusion.counts().get(i).get(i);
      add("Accuracy", "accuracy", confusion.accuracy(), Figures.percent(confusion.accuracy()));
      add("Right", "right", right, right + " of " + evaluation.examples());
    } else if (target instanceof TargetEvaluation.Fit fit) {
      add("Mean absolute error", "mae", fit.mae(), Figures.number(fit.mae(), 4));
      add("R²", "r2", fit.r2(), Figures.number(fit.r2(), 4));
    }
    double loss = evaluation.scores().loss();
    add("Loss", "loss", loss, Figures.number(loss, 4));
  }

  private void add(String title, String id, double value, String text) {
    exact.put(title, value);
    Label name = new Label(title);
    name.getStyleClass().add("hint");
    Label figure = new Label(text);
    figure.setId("score-" + id);
    figure.getStyleClass().add("figure");
    boolean first = exact.size() == 1;
    if (first) figure.getStyleClass().add("main-figure");
    int row = 2 * exact.size();
    add(figure, 0, row);
    add(name, 0, row + 1);
  }

  private String asText() {
    StringBuilder text = new StringBuilder();
    exact.forEach((name, value) -> text.append(name).append('\t').append(value).append('\n'));
    return text.toString();
  }
}
