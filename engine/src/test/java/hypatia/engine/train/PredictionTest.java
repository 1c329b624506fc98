package hypatia.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.data.DataProblem;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.data.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PredictionTest {
  private static final TrainingSettings ENOUGH = Trainings.QUICK.withEpochs(60);

  private static Map<String, String> row(Table table, int row) {
    Map<String, String> values = new TreeMap<>();
    table.columns().forEach(column -> values.put(column.name(), column.cells().text(row)));
    return values;
  }

  @Test
  void oneRowAndTheWholeTableAgree() {
    TrainedRun run = Trainings.train(ENOUGH);
    Predictor predictor = Predictor.of(run);
    Table table = Trainings.table("iris.csv");
    List<List<Predicted>> all = predictor.predict(table);
    assertEquals(150, all.size());
    int right = 0;
    for (int row = 0; row < 150; row++) {
      var inTable = (Predicted.ClassProbabilities) all.get(row).get(0);
      var alone = (Predicted.ClassProbabilities) predictor.predict(row(table, row)).get(0);
      assertEquals(List.of("setosa", "versicolor", "virginica"), alone.classes());
      assertEquals(1, alone.probabilities().stream().mapToDouble(p -> p).sum(), 1e-5);
      for (int c = 0; c < 3; c++) {
        assertEquals(alone.probabilities().get(c), inTable.probabilities().get(c), 1e-5);
      }
      if (alone.best().equals(row(table, row).get("species"))) right++;
    }
    assertTrue(right > 140, right + " right");
  }

  @Test
  void numbersComeInTheirOwnUnits() {
    Dataset petals = Trainings.petals();
    TrainedRun run =
        Trainer.startOver(Trainings.petalsNetwork(), petals, "hash", ENOUGH)
            .run(new TrainingControl(), event -> {});
    Scores test = run.scores(Part.TEST).orElseThrow();
    assertTrue(test.metrics().get("r2") > 0.8, test.toString());
    Table table = petals.table();
    double error = 0;
    int[] rows = petals.rows(Part.TEST);
    Predictor predictor = Predictor.of(run);
    for (int row : rows) {
      var number = (Predicted.Number) predictor.predict(row(table, row)).get(0);
      error += Math.abs(number.value() - Double.parseDouble(row(table, row).get("petal_width")));
    }
    assertEquals(error / rows.length, test.metrics().get("mae"), 1e-5);
  }

  @Test
  void evaluationAgreesWithTheRun() {
    Dataset iris = Trainings.iris();
    TrainedRun run = Trainings.train(ENOUGH);
    Evaluation evaluation = Evaluator.of(run).evaluate(iris, Part.TEST);
    assertEquals(run.scores(Part.TEST).orElseThrow(), evaluation.scores());
    assertEquals(iris.rows(Part.TEST).length, evaluation.examples());
    var confusion = (TargetEvaluation.Confusion) evaluation.targets().get(0);
    assertEquals(evaluation.scores().metrics().get("accuracy"), confusion.accuracy(), 1e-12);
    List<Double> losses = new ArrayList<>();
    evaluation.worstFirst().forEach(example -> losses.add(example.loss()));
    List<Double> sorted = new ArrayList<>(losses);
    sorted.sort((a, b) -> Double.compare(b, a));
    assertEquals(sorted, losses);
    double mean = losses.stream().mapToDouble(l -> l).average().orElseThrow();
    assertEquals(evaluation.scores().loss(), mean, 1e-5);
    assertEquals(
        row(iris.table(), evaluation.worstFirst().get(0).row()).get("species"),
        evaluation.worstFirst().get(0).truth().get(0));
  }

  @Test
  void aFitIsInTheUsersUnits() {
    Dataset petals = Trainings.petals();
    TrainedRun run =
        Trainer.startOver(Trainings.petalsNetwork(), petals, "hash", ENOUGH)
            .run(new TrainingControl(), event -> {});
    Evaluation evaluation = Evaluator.of(run).evaluate(petals.table());
    var fit = (TargetEvaluation.Fit) evaluation.targets().get(0);
    assertEquals(150, fit.truth().size());
    assertEquals(0.2, fit.truth().get(0), 1e-6);
    assertEquals(evaluation.scores().metrics().get("mae"), fit.mae(), 1e-5);
    assertEquals(evaluation.scores().metrics().get("r2"), fit.r2(), 1e-5);
  }

  @Test
  void whatIsMissingIsNamed() {
    Predictor predictor = Predictor.of(Trainings.train(Trainings.QUICK));
    DataProblem problem =
        assertThrows(DataProblem.class, () -> predictor.predict(Map.of("sepal_length", "5")));
    assertTrue(problem.getMessage().contains("sepal_width"), problem.getMessage());
  }
}
