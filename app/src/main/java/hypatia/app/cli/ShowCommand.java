package hypatia.app.cli;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.lowering.BlockCost;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hypatia show}: what a project is. */
@Command(
    name = "show",
    description = "Shows blocks, shapes, parameters and cost; or the symbolic graph as text.")
final class ShowCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Output output;

  @Parameters(paramLabel = "PROJECT", description = "A .hypatia file or a project folder.")
  private Path location;

  @Option(
      names = "--graph",
      paramLabel = "VIEW",
      description = "Print the symbolic graph: ${COMPLETION-CANDIDATES}.")
  private GraphText graph;

  @Override
  public void run() {
    LoadedProject loaded = LoadedProject.open(location);
    if (graph != null) {
      String text = graph.text(loaded);
      output.print(spec, Map.of("graph", text), () -> text);
      return;
    }
    Diagram diagram = loaded.project().diagram();
    Analysis analysis = Lowering.analyze(diagram, loaded.signature());
    output.print(spec, result(loaded, diagram, analysis), () -> text(loaded, diagram, analysis));
  }

  private static Map<String, Object> result(
      LoadedProject loaded, Diagram diagram, Analysis analysis) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("name", loaded.project().name());
    List<Object> blocks = new ArrayList<>();
    for (Block block : diagram.blocks()) {
      BlockCost cost = analysis.costs().getOrDefault(block.id(), BlockCost.NONE);
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", block.id().value());
      entry.put("name", block.name());
      entry.put("type", block.type());
      entry.put("outputs", outputs(block, analysis));
      entry.put("parameters", cost.parameters());
      entry.put("multiplyAdds", cost.multiplyAdds());
      blocks.add(entry);
    }
    result.put("blocks", blocks);
    result.put("parameters", analysis.totalCost().parameters());
    result.put("multiplyAdds", analysis.totalCost().multiplyAdds());
    result.put("problems", analysis.diagnostics().size());
    return result;
  }

  private static Map<String, String> outputs(Block block, Analysis analysis) {
    Map<String, String> outputs = new LinkedHashMap<>();
    for (Map.Entry<PortRef, TensorType> type : analysis.types().entrySet()) {
      if (type.getKey().block().equals(block.id())) {
        outputs.put(type.getKey().port(), type.getValue().toString());
      }
    }
    return outputs;
  }

  private static String text(LoadedProject loaded, Diagram diagram, Analysis analysis) {
    Columns columns = new Columns();
    columns.row("block", "type", "output", "parameters", "multiply-adds");
    for (Block block : diagram.blocks()) {
      BlockCost cost = analysis.costs().getOrDefault(block.id(), BlockCost.NONE);
      columns.row(
          block.name(),
          block.type(),
          outputs(block, analysis).values().stream().collect(Collectors.joining(", ")),
          whole(cost.parameters()),
          whole(cost.multiplyAdds()));
    }
    BlockCost total = analysis.totalCost();
    columns.row("total", "", "", whole(total.parameters()), whole(total.multiplyAdds()));
    String problems =
        analysis.diagnostics().isEmpty()
            ? ""
            : "\n" + analysis.diagnostics().size() + " problems: see hypatia check.";
    return loaded.project().name() + "\n\n" + columns + problems;
  }

  private static String whole(double number) {
    return number == 0 ? "" : String.format(Locale.ROOT, "%,.0f", number);
  }
}
