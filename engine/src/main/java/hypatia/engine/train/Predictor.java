package hypatia.engine.train;

import hypatia.engine.block.Mode;
import hypatia.engine.compile.Function;
import hypatia.engine.data.Encoding;
import hypatia.engine.data.Examples;
import hypatia.engine.data.Table;
import hypatia.engine.device.Device;
import hypatia.engine.device.Executable;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.lowering.Prediction;
import hypatia.engine.lowering.Slot;
import hypatia.engine.rewrite.Rewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Uses a trained network on values as people write them. Compiled once, then quick enough to answer
 * while somebody types. Sees the parameters as they are at each call. Not safe for two threads at
 * once; during training it belongs to the training's thread (see {@link TrainingControl#submit}).
 */
public final class Predictor {
  private static final int BATCH = 256;

  private final Encoding encoding;
  private final List<Slot> slots;
  private final List<Answer> answers;
  private final Function function;
  private final Batches one;
  private Batches many;

  /**
   * @throws hypatia.engine.lowering.DiagramProblems if the diagram has errors
   */
  public Predictor(Diagram diagram, Encoding encoding, ParameterStore parameters, Device device) {
    this.encoding = encoding;
    Model model = Lowering.lower(diagram, encoding.signature(), Mode.PREDICT, parameters);
    slots = model.inputs();
    answers = model.predictions().stream().map(p -> Answer.of(p, encoding)).toList();
    List<Input> inputs = slots.stream().map(Slot::variable).toList();
    List<Variable> values = model.predictions().stream().map(Prediction::value).toList();
    function = Function.compile(inputs, Rewriter.stabilize(values), List.of(), device);
    one = new Batches(function, 1);
  }

  /**
   * For a run that is over, on the device that it was trained on, so that the bits are the same.
   */
  public static Predictor of(TrainedRun run) {
    return of(run, RunDevice.of(run.settings()));
  }

  public static Predictor of(TrainedRun run, Device device) {
    return new Predictor(run.diagram(), run.encoding(), run.newParameters(), device);
  }

  public Encoding encoding() {
    return encoding;
  }

  /**
   * Predicts one example.
   *
   * @param values of the input columns, as text, by name
   * @return one for each predicted column
   * @throws hypatia.engine.data.DataProblem if a value is missing or not as it was in training
   */
  public List<Predicted> predict(Map<String, String> values) {
    return predict(encoding.encodeInputs(values), one).get(0);
  }

  /**
   * Predicts every row of a table; columns that the network does not read are not looked at.
   *
   * @return for each row one for each predicted column
   * @throws hypatia.engine.data.DataProblem if a column or cell is not as it was in training
   */
  public List<List<Predicted>> predict(Table table) {
    if (many == null) many = new Batches(function, BATCH);
    return predict(encoding.encodeInputs(table), many);
  }

  private List<List<Predicted>> predict(Examples examples, Batches batches) {
    BatchFeed feed = new BatchFeed(examples, slots);
    int[] rows = IntStream.range(0, examples.count()).toArray();
    List<List<Predicted>> all = new ArrayList<>(rows.length);
    for (int from = 0; from < rows.length; from += batches.size()) {
      int count = batches.countAt(from, rows.length);
      Executable.Sized sized = batches.of(count);
      feed.fill(sized, rows, from, count);
      sized.run();
      for (int i = 0; i < count; i++) {
        List<Predicted> predicted = new ArrayList<>();
        for (int a = 0; a < answers.size(); a++) {
          answers.get(a).read(sized.output(a), i, predicted);
        }
        all.add(List.copyOf(predicted));
      }
    }
    return all;
  }
}
