package hypatia.app.cli;

import hypatia.engine.data.Column;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Role;
import hypatia.engine.project.NewProject;
import hypatia.engine.project.Project;
import hypatia.engine.project.ProjectStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hypatia new}: a project from a table. */
@Command(
    name = "new",
    description =
        "Makes a project from a table: roles, encoding and a first network are proposed from its"
            + " columns.")
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Output output;

  @Parameters(paramLabel = "DATA.csv", description = "A table in a text file.")
  private Path data;

  @Option(
      names = "--out",
      paramLabel = "PROJECT",
      required = true,
      description = "Where to: NAME.hypatia makes one file, any other name a folder.")
  private Path out;

  @Override
  public void run() {
    if (Files.exists(out)) {
      throw new UsageProblem(out + " exists already: choose another name, or remove it first.");
    }
    Project project = NewProject.fromData(data);
    ProjectStore.save(project, out);
    DataSettings settings = project.data();
    output.print(spec, result(settings), () -> text(settings));
  }

  private Map<String, Object> result(DataSettings settings) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("project", out.toString());
    result.put("inputs", names(settings, Role.INPUT));
    result.put("targets", names(settings, Role.TARGET));
    result.put("ignored", names(settings, Role.IGNORE));
    return result;
  }

  private String text(DataSettings settings) {
    Columns columns = new Columns();
    for (Column column : settings.columns()) {
      columns.row(
          "  " + column.name(),
          column.role().name().toLowerCase(Locale.ROOT),
          column.type().name().toLowerCase(Locale.ROOT));
    }
    return "Made " + out + ":\n" + columns + "Next: hypatia train " + out;
  }

  private static List<String> names(DataSettings settings, Role role) {
    return settings.columns(role).stream().map(Column::name).toList();
  }
}
