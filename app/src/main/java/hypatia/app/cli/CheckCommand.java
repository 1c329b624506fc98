package hypatia.app.cli;

import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.lowering.Diagnostic;
import hypatia.engine.lowering.Lowering;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hypatia check}: what is wrong with a project. */
@Command(
    name = "check",
    description = "Says what is wrong with a project; the exit status is 1 if anything is.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Output output;

  @Parameters(paramLabel = "PROJECT", description = "A .hypatia file or a project folder.")
  private Path location;

  @Override
  public Integer call() {
    LoadedProject loaded = LoadedProject.open(location);
    Diagram diagram = loaded.project().diagram();
    Analysis analysis = Lowering.analyze(diagram, loaded.signature());
    List<String> settings = loaded.project().training().problems();
    List<Map<String, Object>> found = new ArrayList<>();
    for (Diagnostic diagnostic : analysis.diagnostics()) found.add(entry(diagram, diagnostic));
    for (String problem : settings) found.add(entry("error", null, problem, ""));
    boolean errors = analysis.hasErrors() || !settings.isEmpty();
    output.print(spec, result(errors, found), () -> text(found));
    return errors ? 1 : 0;
  }

  private static Map<String, Object> result(boolean errors, List<Map<String, Object>> found) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ok", !errors);
    result.put("diagnostics", found);
    return result;
  }

  private static Map<String, Object> entry(Diagram diagram, Diagnostic diagnostic) {
    String block =
        diagnostic.block() == null
            ? null
            : diagram.find(diagnostic.block()).map(found -> found.name()).orElse(null);
    return entry(
        diagnostic.severity().name().toLowerCase(Locale.ROOT),
        block,
        diagnostic.message(),
        diagnostic.remedy());
  }

  private static Map<String, Object> entry(
      String severity, String block, String message, String remedy) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("severity", severity);
    entry.put("block", block);
    entry.put("message", message);
    entry.put("remedy", remedy);
    return entry;
  }

  private static String text(List<Map<String, Object>> found) {
    if (found.isEmpty()) return "Nothing is wrong.";
    StringBuilder text = new StringBuilder();
    for (Map<String, Object> entry : found) {
      text.append(entry.get("severity")).append(": ").append(entry.get("message"));
      text.append(' ').append(entry.get("remedy")).append('\n');
    }
    return text.toString();
  }
}
