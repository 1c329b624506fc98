package hypatia.engine.lowering;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Mode;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.BlockBuild.Arrival;
import hypatia.engine.lowering.BlockBuild.Feed;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.ShapeMismatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way through a diagram in topological order that builds every block whose inputs are known.
 * What lies behind a broken block stays unknown and raises no further diagnostics.
 */
final class Walk {
  private final Diagram diagram;
  private final DataSignature data;
  private final Mode mode;
  private final ParameterSource source;

  private final Map<BlockId, BlockBuild> builds = new LinkedHashMap<>();
  private final Map<PortRef, Variable> values = new LinkedHashMap<>();
  private final Map<Input, Feed> feeds = new LinkedHashMap<>();
  private final Map<BlockId, BlockCost> costs = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param wanted the blocks to build: of known type, with allowed properties, all inputs connected
   */
  Walk(
      Diagram diagram,
      DataSignature data,
      Mode mode,
      ParameterSource source,
      BlockOrder order,
      Set<BlockId> wanted) {
    this.diagram = diagram;
    this.data = data;
    this.mode = mode;
    this.source = source;
    for (Block block : order.order()) if (wanted.contains(block.id())) visit(block);
  }

  Diagram diagram() {
    return diagram;
  }

  DataSignature data() {
    return data;
  }

  Mode mode() {
    return mode;
  }

  ParameterSource source() {
    return source;
  }

  /** The blocks that were built without errors, in the order of building. */
  Map<BlockId, BlockBuild> builds() {
    return builds;
  }

  /** The known values of output ports. */
  Map<PortRef, Variable> values() {
    return values;
  }

  /** What the data supply, in the order of building. */
  Map<Input, Feed> feeds() {
    return feeds;
  }

  /** Where an input gets its values, or null. */
  Feed feed(Input input) {
    return feeds.get(input);
  }

  Map<BlockId, BlockCost> costs() {
    return costs;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void visit(Block block) {
    BlockType type = BlockCatalog.find(block.type()).orElseThrow();
    Map<String, Arrival> arrivals = arrivals(block, type.ports(block));
    if (arrivals == null) return;
    BlockBuild build = build(block, type, arrivals);
    diagnostics.addAll(build.diagnostics);
    if (build.failed()) return;
    builds.put(block.id(), build);
    feeds.putAll(build.feeds);
    build.outputs.forEach((port, value) -> values.put(block.port(port), value));
    costs.put(block.id(), Provenance.mark(build));
  }

  /** What every input port gets, or null if one of them is not known. */
  private Map<String, Arrival> arrivals(Block block, List<Port> ports) {
    Map<String, Arrival> arrivals = new LinkedHashMap<>();
    for (Port port : ports) {
      if (!port.isInput()) continue;
      Wire wire = diagram.wireInto(block.port(port.name())).orElseThrow();
      Variable value = values.get(wire.from());
      if (value == null) return null;
      arrivals.put(port.name(), new Arrival(wire, value));
    }
    return arrivals;
  }

  /** Lets a block build itself; errors are found in the result and never thrown. */
  BlockBuild build(Block block, BlockType type, Map<String, Arrival> arrivals) {
    BlockBuild build = new BlockBuild(this, block, arrivals);
    for (Port port : type.ports(block)) {
      if (port.isInput()) checkKind(build, port, arrivals.get(port.name()));
    }
    if (build.failed()) return build;
    try {
      type.build(build);
    } catch (ShapeMismatch mismatch) {
      build.error(null, mismatch.getMessage(), mismatch.remedy());
    }
    return build;
  }

  private void checkKind(BlockBuild build, Port port, Arrival arrival) {
    DType dtype = arrival.value().type().dtype();
    if (port.accepts().takes(dtype)) return;
    build.refuse(
        port.name(),
        kindConflict(build.block(), port, diagram.block(arrival.wire().from().block()), dtype),
        kindRemedy(dtype));
  }

  /** Why a port does not take values of a kind. */
  static String kindConflict(Block block, Port port, Block from, DType dtype) {
    boolean labels = dtype == DType.INDEX;
    return block.name()
        + " needs "
        + (labels ? "numbers" : "class labels")
        + " at “"
        + port.title()
        + "”, but "
        + from.name()
        + " gives "
        + (labels ? "class labels" : "numbers")
        + ".";
  }

  private static String kindRemedy(DType dtype) {
    return dtype == DType.INDEX
        ? "Wire class labels into the target of a Cross-Entropy, or choose a target column with"
            + " numbers."
        : "Wire class labels into it, such as those of a Target.";
  }
}
