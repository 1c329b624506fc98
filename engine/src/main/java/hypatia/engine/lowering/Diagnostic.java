package hypatia.engine.lowering;

import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Wire;
import java.util.List;

/**
 * Something that the user should know about the diagram.
 *
 * @param block where, or null if the diagram as a whole is meant
 * @param port the input port concerned, or null
 * @param wires those that carry the conflict
 * @param message one sentence that names the block and all causes
 * @param remedy one sentence that says what to do
 */
public record Diagnostic(
    Severity severity,
    BlockId block,
    String port,
    List<Wire> wires,
    String message,
    String remedy) {
  public Diagnostic {
    wires = List.copyOf(wires);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
