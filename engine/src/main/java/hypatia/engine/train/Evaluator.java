package hypatia.engine.train;

import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Encoding;
import hypatia.engine.data.Examples;
import hypatia.engine.data.Part;
import hypatia.engine.data.Table;
import hypatia.engine.device.Device;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.ParameterStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says how good a trained network is on examples whose targets are known. Compiled once; sees the
 * parameters as they are at each call. Not safe for two threads at once; during training it belongs
 * to the training's thread (see {@link TrainingControl#submit}).
 */
public final class Evaluator {
  private final Encoding encoding;
  private final Scorer scorer;
  private final List<Answer> answers;

  /**
   * @throws hypatia.engine.lowering.DiagramProblems if the diagram has errors
   */
  public Evaluator(Diagram diagram, Encoding encoding, ParameterStore parameters, Device device) {
    this.encoding = encoding;
    scorer = new Scorer(diagram, encoding, parameters, device);
    answers = scorer.model().predictions().stream().map(p -> Answer.of(p, encoding)).toList();
  }

  /**
   * For a run that is over, on the device that it was trained on, so that the bits are the same.
   */
  public static Evaluator of(TrainedRun run) {
    return new Evaluator(
        run.diagram(), run.encoding(), run.newParameters(), RunDevice.of(run.settings()));
  }

  /**
   * Every row of a table.
   *
   * @throws hypatia.engine.data.DataProblem if a column or cell is not as it was in training
   */
  public Evaluation evaluate(Table table) {
    return evaluate(table, IntStream.range(0, table.rows()).toArray());
  }

  /** One part of the data. */
  public Evaluation evaluate(Dataset dataset, Part part) {
    return evaluate(dataset.table(), dataset.rows(part));
  }

  /** Some rows of a table. */
  public Evaluation evaluate(Table table, int[] rows) {
    Examples examples = encoding.encode(table);
    List<Evaluation.ExampleResult> results = new ArrayList<>(rows.length);
    Scores scores =
        scorer.measure(
            scorer.feed(examples),
            rows,
            () -> {},
            (function, of, from, count) -> {
              for (int i = 0; i < count; i++) {
                List<Predicted> predicted = new ArrayList<>();
                for (int a = 0; a < answers.size(); a++) {
                  answers.get(a).read(function.output(Tally.predictionOf(a)), i, predicted);
                }
                results.add(result(examples, of[from + i], predicted));
              }
            });
    List<TargetEvaluation> targets = new ArrayList<>();
    for (int t = 0; !results.isEmpty() && t < results.get(0).predicted().size(); t++) {
      targets.add(TargetSummary.of(results, t, encoding));
    }
    List<Evaluation.ExampleResult> worstFirst = new ArrayList<>(results);
    worstFirst.sort(Comparator.comparingDouble(Evaluation.ExampleResult::loss).reversed());
    return new Evaluation(rows.length, scores, targets, worstFirst);
  }

  private Evaluation.ExampleResult result(Examples examples, int row, List<Predicted> predicted) {
    List<String> truth = new ArrayList<>();
    double loss = 0;
    int numbers = 0;
    double squares = 0;
    for (Predicted one : predicted) {
      ColumnEncoding column = encoding.target(one.target());
      float target = examples.value(one.target(), row);
      if (one instanceof Predicted.ClassProbabilities classes) {
        truth.add(column.category((int) target));
        loss -= Math.log(classes.probabilities().get((int) target));
      } else if (one instanceof Predicted.Number number) {
        double original = column.decode(target);
        truth.add(Float.toString((float) original));
        double error = (number.value() - original) / column.scale();
        squares += error * error;
        numbers++;
      }
    }
    if (numbers > 0) loss += squares / numbers;
    return new Evaluation.ExampleResult(row, loss, predicted, truth);
  }
}
