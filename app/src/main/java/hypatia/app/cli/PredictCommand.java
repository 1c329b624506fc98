package hypatia.app.cli;

import hypatia.engine.data.CsvReader;
import hypatia.engine.data.PredictedColumn;
import hypatia.engine.data.PredictionWriter;
import hypatia.engine.data.Table;
import hypatia.engine.train.PredictedColumns;
import hypatia.engine.train.Predictor;
import hypatia.engine.train.TrainedRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hypatia predict}: what the trained network says of a table's rows. */
@Command(
    name = "predict",
    description = "Predicts every row of a table with the latest run; the columns are kept.")
final class PredictCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Output output;

  @Parameters(paramLabel = "PROJECT", description = "A .hypatia file or a project folder.")
  private Path location;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      required = true,
      description = "A table with the input columns.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the table with its predictions; else to standard output.")
  private Path out;

  @Override
  public void run() {
    if (out == null && output.isJson()) {
      throw new UsageProblem("With --json the table needs a place of its own: add --out FILE.");
    }
    TrainedRun run = LoadedProject.latestRun(location);
    Table table = CsvReader.read(file);
    List<PredictedColumn> columns = PredictedColumns.of(Predictor.of(run).predict(table));
    if (out == null) {
      try {
        PredictionWriter.write(spec.commandLine().getOut(), table, columns);
        spec.commandLine().getOut().flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    PredictionWriter.write(out, table, columns);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("rows", table.rows());
    result.put("out", out.toString());
    result.put("run", run.id());
    output.print(spec, result, () -> "Predicted " + table.rows() + " rows to " + out + ".");
  }
}
