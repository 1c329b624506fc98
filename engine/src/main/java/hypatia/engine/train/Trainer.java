package hypatia.engine.train;

import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.device.Device;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.graph.Program;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.tensor.Tensor;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Trains a network: batch by batch through a compiled step, epoch by epoch. The order of the
 * examples depends on seed and epoch alone, so that training 10 epochs and then 10 more gives the
 * same bits as training 20. One trainer trains once, on the thread that calls {@link #run}.
 */
public final class Trainer {
  private final Diagram diagram;
  private final Dataset dataset;
  private final String dataHash;
  private final TrainingSettings settings;
  private final Optional<TrainedRun> previous;
  private final Device device;
  private final ParameterStore parameters;
  private final TrainingGraph graph;
  private final Scorer scorer;

  private Trainer(
      Diagram diagram,
      Dataset dataset,
      String dataHash,
      TrainingSettings settings,
      Optional<TrainedRun> previous) {
    List<String> problems = settings.problems();
    if (!problems.isEmpty()) throw new IllegalArgumentException(problems.get(0));
    this.diagram = diagram;
    this.dataset = dataset;
    this.dataHash = dataHash;
    this.settings = settings;
    this.previous = previous;
    device = RunDevice.of(settings);
    parameters =
        new ParameterStore(
            settings.seed(), previous.map(run -> run.checkpoint().parameters()).orElse(Map.of()));
    Map<String, Tensor> state =
        previous
            .filter(run -> run.settings().optimizer().equals(settings.optimizer()))
            .map(run -> run.checkpoint().optimizerState())
            .orElse(Map.of());
    graph = new TrainingGraph(diagram, dataset, settings, parameters, state, device);
    scorer = new Scorer(diagram, dataset.encoding(), parameters, device);
  }

  /**
   * Training from the seed.
   *
   * @param dataHash of the data's content, for the manifest
   * @throws IllegalArgumentException if the settings have problems; the message is the first one
   * @throws hypatia.engine.lowering.DiagramProblems if the diagram has errors
   * @throws hypatia.engine.device.UnknownDevice if this machine has no such device
   */
  public static Trainer startOver(
      Diagram diagram, Dataset dataset, String dataHash, TrainingSettings settings) {
    return new Trainer(diagram, dataset, dataHash, settings, Optional.empty());
  }

  /**
   * Training that goes on where a run ended, for as many epochs as the settings say. Parameters
   * whose shape the diagram has changed start anew, and so does the state of another optimizer.
   * Throws as {@link #startOver}.
   */
  public static Trainer trainMore(
      TrainedRun previous,
      Diagram diagram,
      Dataset dataset,
      String dataHash,
      TrainingSettings settings) {
    return new Trainer(diagram, dataset, dataHash, settings, Optional.of(previous));
  }

  /** The keys of parameters that started anew because their shape had changed. */
  public List<String> restartedParameters() {
    return parameters.restarted();
  }

  /** One step of this training as a graph, before it is rewritten for speed: for people to read. */
  public Program step() {
    return graph.program();
  }

  /** Predicts with the parameters as they are; for tasks of {@link TrainingControl#submit}. */
  public Predictor predictor() {
    return new Predictor(diagram, dataset.encoding(), parameters, device);
  }

  /** Evaluates the parameters as they are; for tasks of {@link TrainingControl#submit}. */
  public Evaluator evaluator() {
    return new Evaluator(diagram, dataset.encoding(), parameters, device);
  }

  /**
   * Trains until the last epoch is done, the control says stop, or the numbers go out of hand.
   *
   * @param listener hears of everything, on this thread, while training waits
   */
  public TrainedRun run(TrainingControl control, Consumer<TrainingEvent> listener) {
    Instant started = Instant.now();
    EpochLoop loop =
        new EpochLoop(
            new EpochLoop.Parts(dataset, settings, device, parameters, graph, scorer),
            previous,
            control,
            listener);
    try {
      Ending ending = loop.run();
      TrainedRun run = finished(started, loop, ending, control);
      listener.accept(
          ending.isFailure()
              ? new TrainingEvent.Failed(ending.message(), run)
              : new TrainingEvent.Finished(run));
      return run;
    } finally {
      control.end();
    }
  }

  private TrainedRun finished(
      Instant started, EpochLoop loop, Ending ending, TrainingControl control) {
    GoodState state = loop.state();
    return new TrainedRun(
        RunRecord.id(started),
        started.toString(),
        diagram,
        dataset.settings(),
        dataset.encoding(),
        settings,
        loop.history(),
        finalScores(control),
        loop.seconds(),
        ending,
        RunRecord.manifest(settings, device, graph.hash(), dataHash),
        state.hash(),
        state.checkpoint());
  }

  private Map<Part, Scores> finalScores(TrainingControl control) {
    BatchFeed feed = scorer.feed(dataset.examples());
    Map<Part, Scores> scores = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      int[] rows = dataset.rows(part);
      if (rows.length > 0) {
        scores.put(part, scorer.measure(feed, rows, control::serveTasks));
      }
    }
    return scores;
  }
}
