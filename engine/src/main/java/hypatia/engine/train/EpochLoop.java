package hypatia.engine.train;

import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.device.Device;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.op.random.Philox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The epochs of one training, and what they brought. */
final class EpochLoop {
  /** What is trained and measured. */
  record Parts(
      Dataset dataset,
      TrainingSettings settings,
      Device device,
      ParameterStore parameters,
      TrainingGraph graph,
      Scorer scorer) {}

  private final Parts parts;
  private final TrainingControl control;
  private final Consumer<TrainingEvent> listener;
  private final int[] rows;
  private final int[] validationRows;
  private final BatchFeed feed;
  private final Batches batches;
  private final Philox shuffle;
  private final double learningRate;
  private final int firstEpoch;
  private final int lastEpoch;
  private final List<EpochResult> history = new ArrayList<>();
  private final Stopwatch watch = new Stopwatch();
  private final Progress progress;
  private GoodState good;

  EpochLoop(
      Parts parts,
      Optional<TrainedRun> previous,
      TrainingControl control,
      Consumer<TrainingEvent> listener) {
    this.parts = parts;
    this.control = control;
    this.listener = listener;
    TrainingSettings settings = parts.settings;
    rows = parts.dataset.rows(Part.TRAIN);
    validationRows = parts.dataset.rows(Part.VALIDATION);
    feed = parts.scorer.feed(parts.dataset.examples());
    int size = Math.min(settings.batchSize(), rows.length);
    batches = new Batches(parts.graph.function(), size);
    shuffle = new Philox(settings.seed(), "shuffle");
    learningRate = settings.learningRate();
    int before = previous.map(run -> run.checkpoint().epochs()).orElse(0);
    previous.ifPresent(run -> history.addAll(run.history()));
    firstEpoch = before + 1;
    lastEpoch = before + settings.epochs();
    long all = (long) settings.epochs() * rows.length;
    progress = new Progress(watch, lastEpoch, batches.count(rows.length), all);
    good = GoodState.of(before, parts.parameters, parts.graph.state());
  }

  List<EpochResult> history() {
    return history;
  }

  /** The state at the end, or the last good one after a failure. */
  GoodState state() {
    return good;
  }

  /** Seconds of work, pauses left out. */
  double seconds() {
    return watch.elapsed() / 1e9;
  }

  Ending run() {
    listener.accept(
        new TrainingEvent.Started(
            firstEpoch,
            lastEpoch,
            rows.length,
            batches.count(rows.length),
            good.parameterCount(),
            parts.device.title()));
    for (int epoch = firstEpoch; epoch <= lastEpoch; epoch++) {
      Optional<Ending> ending = train(epoch);
      if (ending.isPresent()) return ending.get();
    }
    return new Ending(Ending.Reason.COMPLETED, "All " + lastEpoch + " epochs are done.");
  }

  private Optional<Ending> train(int epoch) {
    long began = watch.elapsed();
    int[] order = order(epoch);
    Tally tally = parts.graph.tally();
    tally.reset();
    for (int from = 0, batch = 1; from < order.length; from += batches.size(), batch++) {
      if (!goOn(epoch, batch - 1)) return Optional.of(stopped(epoch));
      int count = batches.countAt(from, order.length);
      double cost = parts.graph.step(batches.of(count), order, from, count, learningRate);
      if (!Double.isFinite(cost)) return Optional.of(diverged(epoch));
      if (progress.add(count)) listener.accept(progress.event(epoch, batch, tally.scores()));
    }
    Scores training = tally.scores();
    Scores validation =
        validationRows.length == 0
            ? null
            : parts.scorer.measure(feed, validationRows, control::serveTasks);
    GoodState now = GoodState.of(epoch, parts.parameters, parts.graph.state());
    boolean sane = validation == null || Double.isFinite(validation.loss());
    if (!sane || !now.isFinite()) return Optional.of(diverged(epoch));
    good = now;
    double seconds = (watch.elapsed() - began) / 1e9;
    EpochResult result = new EpochResult(epoch, training, validation, seconds, now.hash());
    history.add(result);
    listener.accept(
        new TrainingEvent.EpochFinished(
            result, lastEpoch, rows.length / seconds, progress.secondsLeft()));
    return Optional.empty();
  }

  /** The training rows as this epoch sees them: a matter of seed and epoch alone. */
  private int[] order(int epoch) {
    if (!parts.settings.shuffle()) return rows;
    int[] order = shuffle.permutation(rows.length, epoch);
    for (int i = 0; i < order.length; i++) order[i] = rows[order[i]];
    return order;
  }

  private boolean goOn(int epoch, int batches) {
    return control.betweenBatches(
        () -> {
          watch.pause();
          listener.accept(new TrainingEvent.Paused(epoch, batches));
        },
        () -> {
          watch.resume();
          listener.accept(new TrainingEvent.Resumed());
        });
  }

  private Ending stopped(int epoch) {
    GoodState now = GoodState.of(good.epochs(), parts.parameters, parts.graph.state());
    if (!now.isFinite()) return diverged(epoch);
    good = now;
    return new Ending(
        Ending.Reason.STOPPED,
        "Stopped in epoch " + epoch + " of " + lastEpoch + "; what was learned is kept.");
  }

  private Ending diverged(int epoch) {
    good.restore(parts.parameters, parts.graph.state());
    return new Ending(
        Ending.Reason.FAILED, Divergence.sentence(epoch, learningRate, parts.dataset.settings()));
  }
}
