package hypatia.engine.lowering;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockPorts;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Mode;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.BlockBuild.Arrival;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which wires may be drawn. A wire is refused if it can never be right: wrong direction, a circle,
 * labels where numbers are needed. Sizes that do not agree may be drawn, because a property cures
 * them; {@link Lowering#analyze} reports those.
 */
public final class Connections {
  private final Diagram diagram;
  private final Walk walk;
  private final PortRef from;
  private final Optional<Port> fromPort;
  private final Set<BlockId> before;
  private final Set<BlockId> after;

  private Connections(Diagram diagram, DataSignature data, PortRef from) {
    this.diagram = diagram;
    this.walk = new CheckedDiagram(diagram, data, Mode.TRAIN).walk();
    this.from = from;
    this.fromPort = port(from);
    this.before = Reach.before(diagram, List.of(from.block()));
    this.after = Reach.after(diagram, List.of(from.block()));
  }

  /**
   * Why a wire between two ports may not be drawn, in one sentence; nothing where it may.
   *
   * @param from where the user began to drag: an output or an input port
   */
  public static Optional<String> refusal(
      Diagram diagram, DataSignature data, PortRef from, PortRef to) {
    return new Connections(diagram, data, from).refusal(to);
  }

  /**
   * The ports that do not take a wire from this one, each with the reason. Made once, when a drag
   * begins; ports that are missing take the wire.
   */
  public static Map<PortRef, String> refusals(Diagram diagram, DataSignature data, PortRef from) {
    Connections connections = new Connections(diagram, data, from);
    Map<PortRef, String> refusals = new HashMap<>();
    for (Block block : diagram.blocks()) {
      for (Port port : BlockPorts.of(diagram, block)) {
        PortRef to = block.port(port.name());
        connections.refusal(to).ifPresent(reason -> refusals.put(to, reason));
      }
    }
    return refusals;
  }

  private Optional<String> refusal(PortRef to) {
    Optional<Port> toPort = port(to);
    if (fromPort.isEmpty()) return Optional.of(missing(from));
    if (toPort.isEmpty()) return Optional.of(missing(to));
    if (fromPort.get().isInput() == toPort.get().isInput()) {
      return Optional.of(
          fromPort.get().isInput()
              ? "Both ends are inputs, but a wire leads from an output to an input."
              : "Both ends are outputs, but a wire leads from an output to an input.");
    }
    boolean forward = !fromPort.get().isInput();
    Wire wire = forward ? new Wire(from, to) : new Wire(to, from);
    BlockId source = wire.from().block();
    BlockId sink = wire.to().block();
    if (source.equals(sink)) {
      return Optional.of(diagram.block(sink).name() + " cannot be wired to itself.");
    }
    boolean leads = forward ? before.contains(sink) : after.contains(source);
    if (leads) {
      return Optional.of(
          "This wire would close a circle, because "
              + diagram.block(sink).name()
              + " already leads to "
              + diagram.block(source).name()
              + ".");
    }
    return misfit(wire, forward ? toPort.get() : fromPort.get());
  }

  /** Why the block at the wire's end cannot take what the wire would bring. */
  private Optional<String> misfit(Wire wire, Port port) {
    Variable value = walk.values().get(wire.from());
    Block sink = diagram.block(wire.to().block());
    Optional<BlockType> type = BlockCatalog.find(sink.type());
    if (value == null || type.isEmpty()) return Optional.empty();
    if (!port.accepts().takes(value.type().dtype())) {
      return Optional.of(
          Walk.kindConflict(sink, port, diagram.block(wire.from().block()), value.type().dtype()));
    }
    Map<String, Arrival> arrivals = new LinkedHashMap<>();
    for (Port other : type.get().ports(sink)) {
      if (!other.isInput()) continue;
      PortRef ref = sink.port(other.name());
      Wire arriving = ref.equals(wire.to()) ? wire : diagram.wireInto(ref).orElse(null);
      Variable arrived = arriving == null ? null : walk.values().get(arriving.from());
      if (arrived == null) return Optional.empty(); // nothing to compare with yet
      arrivals.put(other.name(), new Arrival(arriving, arrived));
    }
    BlockBuild trial = walk.build(sink, type.get(), arrivals);
    return trial.refused ? Optional.of(trial.diagnostics.get(0).message()) : Optional.empty();
  }

  private Optional<Port> port(PortRef ref) {
    return diagram
        .find(ref.block())
        .flatMap(
            block ->
                BlockPorts.of(diagram, block).stream()
                    .filter(port -> port.name().equals(ref.port()))
                    .findFirst());
  }

  private String missing(PortRef ref) {
    String name = diagram.find(ref.block()).map(Block::name).orElse(ref.block().value());
    return name + " has no port “" + ref.port() + "”.";
  }
}
