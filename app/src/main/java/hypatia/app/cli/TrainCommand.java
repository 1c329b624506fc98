package hypatia.app.cli;

import hypatia.engine.data.Part;
import hypatia.engine.project.ProjectStore;
import hypatia.engine.train.Ending;
import hypatia.engine.train.Scores;
import hypatia.engine.train.TrainedRun;
import hypatia.engine.train.Trainer;
import hypatia.engine.train.TrainingControl;
import hypatia.engine.train.TrainingSettings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hypatia train}: trains and leaves the run in the project. */
@Command(
    name = "train",
    description =
        "Trains a project from its seed and leaves the run inside it; the project file itself is"
            + " not touched. Stop with Ctrl+C: what was learned is kept.")
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Output output;

  @Parameters(paramLabel = "PROJECT", description = "A .hypatia file or a project folder.")
  private Path location;

  @Option(names = "--epochs", paramLabel = "N", description = "Instead of the project's epochs.")
  private Integer epochs;

  @Option(names = "--seed", paramLabel = "N", description = "Instead of the project's seed.")
  private Long seed;

  @Option(names = "--device", paramLabel = "ID", description = "One of: hypatia devices.")
  private String device;

  @Option(names = "--threads", paramLabel = "N", description = "Threads on the processor.")
  private Integer threads;

  @Option(names = "--resume", description = "Train the latest run more instead of starting over.")
  private boolean resume;

  @Override
  public Integer call() {
    TrainingProgress progress =
        new TrainingProgress(spec.commandLine().getErr(), Boolean.getBoolean("hypatia.terminal"));
    LoadedProject loaded = LoadedProject.open(location).withData();
    List<String> notes = loaded.data().notes();
    notes.forEach(note -> spec.commandLine().getErr().println("hypatia: " + note));
    Trainer trainer = trainer(loaded);
    TrainingControl control = new TrainingControl();
    TrainedRun run = runUntilInterrupted(trainer, control, progress);
    output.print(spec, result(run), () -> text(run));
    return run.ending().isFailure() ? 1 : 0;
  }

  private Trainer trainer(LoadedProject loaded) {
    TrainingSettings settings = settings(loaded.project().training());
    List<String> problems = settings.problems();
    if (!problems.isEmpty()) throw new UsageProblem(problems.get(0));
    return resume
        ? Trainer.trainMore(
            LoadedProject.latestRun(location),
            loaded.project().diagram(),
            loaded.dataset(),
            loaded.data().hash(),
            settings)
        : Trainer.startOver(
            loaded.project().diagram(), loaded.dataset(), loaded.data().hash(), settings);
  }

  private TrainingSettings settings(TrainingSettings settings) {
    TrainingSettings chosen = settings;
    if (epochs != null) chosen = chosen.withEpochs(epochs);
    if (seed != null) chosen = chosen.withSeed(seed);
    if (device != null) chosen = chosen.withDevice(device);
    if (threads != null) chosen = chosen.withThreads(threads);
    return chosen;
  }

  /** Ctrl+C stops between two batches and stores the run, as the window's stop button does. */
  private TrainedRun runUntilInterrupted(
      Trainer trainer, TrainingControl control, TrainingProgress progress) {
    Thread main = Thread.currentThread();
    Thread stopper =
        new Thread(
            () -> {
              control.stop();
              try {
                main.join(10_000); // the run is written before the process ends
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(stopper);
    TrainedRun run = trainer.run(control, progress);
    ProjectStore.saveRun(run, location);
    boolean interrupted = control.isStopWanted();
    if (!interrupted) Runtime.getRuntime().removeShutdownHook(stopper);
    return run;
  }

  private static Map<String, Object> result(TrainedRun run) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("epochs", run.history().size());
    run.scores(Part.TRAIN).ifPresent(scores -> putScores(result, scores));
    run.scores(Part.VALIDATION).ifPresent(s -> result.put("validation", scores(s)));
    run.scores(Part.TEST).ifPresent(s -> result.put("test", scores(s)));
    result.put("seconds", run.seconds());
    result.put("device", run.manifest().device());
    result.put("seed", run.manifest().seed());
    result.put("ending", run.ending().reason().name().toLowerCase(java.util.Locale.ROOT));
    if (run.ending().isFailure()) result.put("message", run.ending().message());
    result.put("run", run.id());
    result.put("parametersHash", run.parametersHash());
    return result;
  }

  private static Map<String, Object> scores(Scores scores) {
    Map<String, Object> entry = new LinkedHashMap<>();
    putScores(entry, scores);
    return entry;
  }

  private static void putScores(Map<String, Object> entry, Scores scores) {
    entry.put("loss", scores.loss());
    entry.putAll(scores.metrics());
  }

  private static String text(TrainedRun run) {
    ScoreTable table = new ScoreTable();
    run.scores(Part.TRAIN).ifPresent(scores -> table.row("training", scores));
    run.scores(Part.VALIDATION).ifPresent(scores -> table.row("validation", scores));
    run.scores(Part.TEST).ifPresent(scores -> table.row("test", scores));
    String ending =
        run.ending().reason() == Ending.Reason.COMPLETED ? "" : run.ending().message() + "\n";
    return ending
        + table
        + String.format(
            java.util.Locale.ROOT, "%d epochs in %.2f s%n", run.history().size(), run.seconds())
        + "parameters "
        + run.parametersHash();
  }
}
