package hypatia.app.prediction;

import hypatia.app.ui.chart.HeatmapView;
import hypatia.app.ui.chart.ScatterView;
import hypatia.engine.train.Evaluation.ExampleResult;
import hypatia.engine.train.Predicted;
import hypatia.engine.train.TargetEvaluation;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the network confuses, or how far its numbers are off, with a sentence on what is pointed at.
 */
final class ErrorPicture extends VBox {
  private final TestModel model;
  private final Consumer<ExampleResult> chosen;
  private final HeatmapView matrix = new HeatmapView();
  private final ScatterView scatter = new ScatterView();
  private final Label sentence = new Label();
  private List<ExampleResult> points = List.of();

  /**
   * @param chosen told of the example that was clicked
   */
  ErrorPicture(TestModel model, Consumer<ExampleResult> chosen) {
    this.model = model;
    this.chosen = chosen;
    getStyleClass().add("error-picture");
    matrix.setId("confusion-matrix");
    scatter.setId("fit-scatter");
    sentence.setId("picture-sentence");
    sentence.getStyleClass().add("hint");
    StackPane stage = new StackPane(matrix, scatter);
    stage.setMinSize(0, 0);
    setVgrow(stage, Priority.ALWAYS);
    getChildren().addAll(stage, sentence);
    matrix.pointed().addListener((o, before, now) -> speak());
    matrix.chosen().addListener((o, before, now) -> filter(now));
    model
        .confused()
        .addListener(
            (o, before, now) -> {
              if (now == null) matrix.chosen().set(null);
            });
    scatter.pointed().addListener((o, before, now) -> speak());
    scatter.setOnChosen(point -> this.chosen.accept(points.get(point)));
    Copying.of(matrix, "Matrix", this::asText);
    Copying.of(scatter, "Points", this::asText);
  }

  void refresh() {
    TargetEvaluation evaluation = model.evaluation();
    matrix.setVisible(evaluation instanceof TargetEvaluation.Confusion);
    scatter.setVisible(evaluation instanceof TargetEvaluation.Fit);
    if (evaluation instanceof TargetEvaluation.Confusion confusion) {
      matrix.show(confusion.classes(), confusion.counts());
    } else if (evaluation instanceof TargetEvaluation.Fit) {
      showPoints();
    }
    speak();
  }

  /** Sets an example's point off from the others. */
  void mark(ExampleResult example) {
    scatter.mark(points.indexOf(example));
  }

  private void showPoints() {
    points = model.tested().get().evaluation().worstFirst();
    double[] truth = new double[points.size()];
    double[] predicted = new double[points.size()];
    for (int i = 0; i < truth.length; i++) {
      truth[i] = truth(points.get(i));
      predicted[i] = predicted(points.get(i));
    }
    scatter.show(truth, predicted);
  }

  private double truth(ExampleResult example) {
    return Double.parseDouble(example.truth().get(model.target().get()));
  }

  private double predicted(ExampleResult example) {
    return ((Predicted.Number) example.predicted().get(model.target().get())).value();
  }

  private void filter(HeatmapView.Cell cell) {
    model.confused().set(cell == null ? null : new TestModel.Confused(cell.row(), cell.column()));
  }

  private void speak() {
    TargetEvaluation evaluation = model.evaluation();
    if (evaluation instanceof TargetEvaluation.Confusion confusion) {
      HeatmapView.Cell cell = matrix.pointed().get();
      sentence.setText(
          cell == null || cell.row() >= confusion.classes().size()
              ? "Click a field to list its examples."
              : Sentences.of(confusion, cell.row(), cell.column()));
    } else if (evaluation instanceof TargetEvaluation.Fit fit) {
      int point = scatter.pointed().get();
      sentence.setText(
          point < 0 || point >= points.size()
              ? "On the dashed line, " + fit.target() + " is predicted exactly."
              : Sentences.of(
                  points.get(point), truth(points.get(point)), predicted(points.get(point))));
    } else {
      sentence.setText("");
    }
  }

  private String asText() {
    TargetEvaluation evaluation = model.evaluation();
    StringBuilder text = new StringBuilder();
    if (evaluation instanceof TargetEvaluation.Confusion confusion) {
      text.append("true \\ predicted");
      for (String name : confusion.classes()) text.append('\t').append(name);
      for (int row = 0; row < confusion.classes().size(); row++) {
        text.append('\n').append(confusion.classes().get(row));
        for (int count : confusion.counts().get(row)) text.append('\t').append(count);
      }
    } else if (evaluation instanceof TargetEvaluation.Fit fit) {
      text.append("true\tpredicted");
      for (int i = 0; i < fit.truth().size(); i++) {
        text.append('\n').append(fit.truth().get(i)).append('\t').append(fit.predicted().get(i));
      }
    }
    return text.append('\n').toString();
  }
}
