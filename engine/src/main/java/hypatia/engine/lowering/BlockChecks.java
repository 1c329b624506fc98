package hypatia.engine.lowering;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.Port;
import hypatia.engine.block.Property;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a block by itself: its type, its properties, its wires.
 *
 * @param buildable whether the block can be built all the same, once its inputs are known
 */
record BlockChecks(List<Diagnostic> diagnostics, boolean buildable) {
  static BlockChecks of(Diagram diagram, Block block) {
    Optional<BlockType> type = BlockCatalog.find(block.type());
    if (type.isEmpty()) return new BlockChecks(List.of(unknownType(block)), false);
    List<Diagnostic> found = new ArrayList<>();
    for (Property<?> property : type.get().properties()) badValue(block, property, found);
    List<Port> ports = type.get().ports(block);
    for (Port port : ports) {
      PortRef ref = block.port(port.name());
      if (port.isInput() && diagram.wireInto(ref).isEmpty()) {
        found.add(unconnected(block, port, ports));
      }
    }
    boolean buildable = found.isEmpty();
    for (Wire wire : diagram.wiresOf(block.id())) missingPort(block, ports, wire, found);
    return new BlockChecks(List.copyOf(found), buildable);
  }

  private static Diagnostic unknownType(Block block) {
    return new Diagnostic(
        Severity.ERROR,
        block.id(),
        null,
        List.of(),
        block.name()
            + " is a block of the type “"
            + block.type()
            + "”, which this version of Hypatia does not know.",
        "Open the project with a newer version, or replace " + block.name() + ".");
  }

  private static void badValue(Block block, Property<?> property, List<Diagnostic> found) {
    Object value = block.properties().get(property.key());
    if (value == null) return;
    property
        .problem(value)
        .ifPresent(
            problem ->
                found.add(
                    new Diagnostic(
                        Severity.ERROR,
                        block.id(),
                        null,
                        List.of(),
                        block.name() + ": " + problem,
                        "Set "
                            + property.title()
                            + " to an allowed value; the usual one is "
                            + property.defaultTitle()
                            + ".")));
  }

  private static void missingPort(
      Block block, List<Port> ports, Wire wire, List<Diagnostic> found) {
    if (wire.to().block().equals(block.id()) && !has(ports, wire.to().port(), true)) {
      found.add(missingPort(block, wire, wire.to().port(), true));
    }
    if (wire.from().block().equals(block.id()) && !has(ports, wire.from().port(), false)) {
      found.add(missingPort(block, wire, wire.from().port(), false));
    }
  }

  private static boolean has(List<Port> ports, String name, boolean input) {
    return ports.stream().anyMatch(p -> p.name().equals(name) && p.isInput() == input);
  }

  private static Diagnostic missingPort(Block block, Wire wire, String port, boolean input) {
    return new Diagnostic(
        Severity.ERROR,
        block.id(),
        input ? port : null,
        List.of(wire),
        "A wire leads "
            + (input ? "to the input" : "from the output")
            + " “"
            + port
            + "” of "
            + block.name()
            + ", which it does not have.",
        "Remove this wire and draw it to a port that is there.");
  }

  private static Diagnostic unconnected(Block block, Port port, List<Port> ports) {
    boolean only = ports.stream().filter(Port::isInput).count() == 1;
    return new Diagnostic(
        Severity.ERROR,
        block.id(),
        port.name(),
        List.of(),
        only
            ? "The input of " + block.name() + " is not connected."
            : "The input “" + port.title() + "” of " + block.name() + " is not connected.",
        "Draw a wire to it from the output of another block.");
  }
}
