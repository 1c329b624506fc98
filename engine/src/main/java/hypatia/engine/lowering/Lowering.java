package hypatia.engine.lowering;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Mode;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.tensor.TensorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the drawing to the symbolic graph. */
public final class Lowering {
  private Lowering() {}

  /**
   * Everything that can be said about a diagram, right or wrong, finished or not. Never throws:
   * what is wrong is in the diagnostics, and stays local.
   */
  public static Analysis analyze(Diagram diagram, DataSignature data) {
    CheckedDiagram checked = new CheckedDiagram(diagram, data, Mode.TRAIN);
    Map<PortRef, TensorType> types = new LinkedHashMap<>();
    checked.walk().values().forEach((port, value) -> types.put(port, value.type()));
    return new Analysis(types, checked.diagnostics(), checked.walk().costs());
  }

  /**
   * The graph of a diagram. Graphs of one store share its parameters.
   *
   * @param mode for {@link Mode#PREDICT} the diagram need not have a loss
   * @throws DiagramProblems if the diagram has errors
   */
  public static Model lower(
      Diagram diagram, DataSignature data, Mode mode, ParameterStore parameters) {
    CheckedDiagram checked = new CheckedDiagram(diagram, data, mode);
    List<Diagnostic> errors = checked.diagnostics().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) throw new DiagramProblems(errors);
    Walk walk =
        new Walk(diagram, data, mode, parameters::obtain, checked.order(), checked.wanted());
    return ModelAssembly.of(walk);
  }
}
