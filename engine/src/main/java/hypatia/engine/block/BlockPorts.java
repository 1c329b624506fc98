package hypatia.engine.block;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.List;

/**
 * The ports of a block in its diagram: those of its type, then those that only wires speak of,
 * because this version does not know the type or the port. So no wire is ever invisible.
 */
public final class BlockPorts {
  private static final String UNKNOWN = "This version of Hypatia does not know this port.";

  private BlockPorts() {}

  /** The ports of the block's type; none where the type is not known. */
  public static List<Port> declared(Block block) {
    return BlockCatalog.find(block.type()).map(type -> type.ports(block)).orElse(List.of());
  }

  /** The declared ports, then those that only wires speak of. */
  public static List<Port> of(Diagram diagram, Block block) {
    List<Port> ports = new ArrayList<>(declared(block));
    for (Wire wire : diagram.wiresOf(block.id())) {
      if (wire.to().block().equals(block.id())) {
        addMissing(ports, Port.in(wire.to().port(), wire.to().port(), UNKNOWN));
      }
      if (wire.from().block().equals(block.id())) {
        addMissing(ports, Port.out(wire.from().port(), wire.from().port(), UNKNOWN));
      }
    }
    return List.copyOf(ports);
  }

  private static void addMissing(List<Port> ports, Port port) {
    boolean known =
        ports.stream()
            .anyMatch(p -> p.name().equals(port.name()) && p.direction() == port.direction());
    if (!known) ports.add(port.accepting(Port.Accepts.ANYTHING));
  }
}
