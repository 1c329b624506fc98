package hypatia.app.cli;

import hypatia.engine.data.CsvReader;
import hypatia.engine.data.Part;
import hypatia.engine.train.Evaluation;
import hypatia.engine.train.Evaluator;
import hypatia.engine.train.TargetEvaluation;
import hypatia.engine.train.TrainedRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hypatia evaluate}: how good the trained network is. */
@Command(
    name = "evaluate",
    description =
        "Says how good the latest run is: on the test part of the project's data, or on a file.")
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Output output;

  @Parameters(paramLabel = "PROJECT", description = "A .hypatia file or a project folder.")
  private Path location;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "A table with the same columns, all of whose rows are used.")
  private Path file;

  @Override
  public void run() {
    TrainedRun run = LoadedProject.latestRun(location);
    Evaluator evaluator = Evaluator.of(run);
    Evaluation evaluation;
    String part;
    if (file != null) {
      evaluation = evaluator.evaluate(CsvReader.read(file));
      part = file.getFileName().toString();
    } else {
      LoadedProject loaded = LoadedProject.open(location).withData();
      Part chosen = loaded.dataset().rows(Part.TEST).length > 0 ? Part.TEST : Part.TRAIN;
      evaluation = evaluator.evaluate(loaded.dataset(), chosen);
      part = chosen.name().toLowerCase(java.util.Locale.ROOT);
    }
    output.print(spec, result(part, run, evaluation), () -> text(part, evaluation));
  }

  private static Map<String, Object> result(String part, TrainedRun run, Evaluation evaluation) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("part", part);
    result.put("examples", evaluation.examples());
    result.put("loss", evaluation.scores().loss());
    result.putAll(evaluation.scores().metrics());
    List<Object> targets = new ArrayList<>();
    for (TargetEvaluation target : evaluation.targets()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("target", target.target());
      if (target instanceof TargetEvaluation.Confusion confusion) {
        entry.put("classes", confusion.classes());
        entry.put("confusion", confusion.counts());
      } else if (target instanceof TargetEvaluation.Fit fit) {
        entry.put("mae", fit.mae());
        entry.put("r2", fit.r2());
      }
      targets.add(entry);
    }
    result.put("targets", targets);
    result.put("run", run.id());
    result.put("parametersHash", run.parametersHash());
    return result;
  }

  private static String text(String part, Evaluation evaluation) {
    ScoreTable scores = new ScoreTable();
    scores.row(part, evaluation.scores());
    StringBuilder text = new StringBuilder(scores.toString());
    for (TargetEvaluation target : evaluation.targets()) {
      if (target instanceof TargetEvaluation.Confusion confusion) {
        text.append('\n').append(confusionText(confusion));
      }
    }
    return text.append(evaluation.examples()).append(" examples").toString();
  }

  private static Columns confusionText(TargetEvaluation.Confusion confusion) {
    Columns columns = new Columns();
    List<String> head = new ArrayList<>(List.of("true \\ predicted"));
    head.addAll(confusion.classes());
    columns.row(head.toArray(String[]::new));
    for (int truth = 0; truth < confusion.classes().size(); truth++) {
      List<String> row = new ArrayList<>(List.of(confusion.classes().get(truth)));
      for (int count : confusion.counts().get(truth)) row.add(Integer.toString(count));
      columns.row(row.toArray(String[]::new));
    }
    return columns;
  }
}
