package hypatia.app.prediction;

import hypatia.app.ui.NumberText;
import hypatia.engine.train.Predicted;
import hypatia.engine.train.Predicted.ClassProbabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the network says: for each predicted column its classes, or its number. */
final class AnswerView extends VBox {
  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

  private final TryModel model;
  private final VBox answers = new VBox();
  private final ScrollPane scroll = new ScrollPane(answers);
  private final Label problem = new Label();
  private final List<Section> sections = new ArrayList<>();

  AnswerView(TryModel model) {
    this.model = model;
    getStyleClass().add("answer-view");
    answers.getStyleClass().add("answers");
    problem.getStyleClass().add("problem-text");
    problem.setId("prediction-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(model.problem());
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.managedProperty());
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(problem, scroll);
    model.answer().addListener((o, before, now) -> refresh());
    model.example().addListener((o, before, now) -> refresh());
    model
        .problem()
        .addListener((o, before, now) -> pseudoClassStateChanged(OUTDATED, !now.isEmpty()));
    refresh();
  }

  private void refresh() {
    List<Predicted> now = model.answer().get();
    boolean same =
        now.size() == sections.size()
            && sections.stream().allMatch(s -> s.fits(now.get(sections.indexOf(s))));
    if (!same) rebuild(now);
    ExampleRows.Example example = model.example().get();
    Map<String, String> truth = example == null ? Map.of() : example.truth();
    for (int i = 0; i < now.size(); i++) {
      sections.get(i).show(now.get(i), truth.get(now.get(i).target()));
    }
  }

  private void rebuild(List<Predicted> now) {
    sections.clear();
    for (Predicted each : now) sections.add(new Section(each, now.size() == 1));
    answers.getChildren().setAll(sections);
  }

  /** One predicted column. */
  private static final class Section extends VBox {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String target;
    private final boolean number;
    private final Label said = new Label();
    private final Label truth = new Label();
    private final ProbabilityBars bars = new ProbabilityBars();

    Section(Predicted like, boolean alone) {
      target = like.target();
      number = like instanceof Predicted.Number;
      getStyleClass().add("answer");
      setId("answer-" + target);
      Label title = new Label(target);
      title.getStyleClass().add("section-title");
      said.getStyleClass().add(number ? "answer-number" : "answer-class");
      truth.getStyleClass().add("answer-truth");
      HBox line = new HBox(12, said, truth);
      line.setAlignment(Pos.BASELINE_LEFT);
      getChildren().addAll(title, line);
      if (!number) {
        getChildren().add(bars);
        setVgrow(bars, alone ? Priority.ALWAYS : Priority.NEVER);
        if (alone) setVgrow(this, Priority.ALWAYS);
        bars.setMaxHeight(alone ? Double.MAX_VALUE : 8 * ProbabilityBars.ROW);
        bars.setMinHeight(3 * ProbabilityBars.ROW);
      }
      Copying.of(said, "Answer", said::getText);
      said.setFocusTraversable(true);
    }

    boolean fits(Predicted other) {
      return other.target().equals(target) && (other instanceof Predicted.Number) == number;
    }

    void show(Predicted predicted, String known) {
      if (predicted instanceof ClassProbabilities classes) {
        said.setText(classes.best());
        bars.show(classes, known);
        truth.setText(known == null ? "" : "In truth " + known);
        mark(known != null, classes.best().equals(known));
      } else if (predicted instanceof Predicted.Number value) {
        said.setText(Figures.number(value.value()));
        OptionalDouble actual = known == null ? OptionalDouble.empty() : NumberText.real(known);
        truth.setText(actual.isPresent() ? off(value.value(), actual.getAsDouble()) : "");
        mark(false, false);
      }
    }

    private static String off(double predicted, double truth) {
      return "In truth "
          + Figures.number(truth)
          + ", off by "
          + Figures.number(Math.abs(predicted - truth), 3);
    }

    private void mark(boolean known, boolean right) {
      truth.pseudoClassStateChanged(RIGHT, known && right);
      truth.pseudoClassStateChanged(WRONG, known && !right);
    }
  }
}
