package hypatia.engine.lowering;

import hypatia.engine.block.BuildContext;
import hypatia.engine.block.DataSide;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import hypatia.engine.block.Initializer;
import hypatia.engine.block.LossTerm;
import hypatia.engine.block.Mode;
import hypatia.engine.block.Property;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Wire;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.ShapeMismatch;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One block adding itself to the graph, and all that it declared on the way. */
final class BlockBuild implements BuildContext {
  /** What one array of the Java virtual machine can hold. */
  private static final long MOST_NUMBERS = Integer.MAX_VALUE - 8;

  private final Walk walk;
  private final Block block;
  private final Map<String, Arrival> arrivals;

  final Map<String, Variable> outputs = new LinkedHashMap<>();
  final Map<Input, Feed> feeds = new LinkedHashMap<>();
  final List<Variable> parameters = new ArrayList<>();
  final List<LossTerm> losses = new ArrayList<>();
  final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Whether what arrives can never be right. */
  boolean refused;

  /** What a wire brings to an input port. */
  record Arrival(Wire wire, Variable value) {}

  /** Where an input of the graph gets its values. */
  record Feed(Block block, DataSide side, List<Field> fields) {}

  BlockBuild(Walk walk, Block block, Map<String, Arrival> arrivals) {
    this.walk = walk;
    this.block = block;
    this.arrivals = arrivals;
  }

  boolean failed() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  @Override
  public Block block() {
    return block;
  }

  @Override
  public Mode mode() {
    return walk.mode();
  }

  @Override
  public DataSignature data() {
    return walk.data();
  }

  @Override
  public <T> T get(Property<T> property) {
    return property.of(block);
  }

  @Override
  public Variable input(String port) {
    Arrival arrival = arrivals.get(port);
    if (arrival == null) {
      throw new IllegalArgumentException(block.type() + " declares no input port " + port + ".");
    }
    return arrival.value();
  }

  @Override
  public Block source(String port) {
    return walk.diagram().block(arrivals.get(port).wire().from().block());
  }

  @Override
  public List<Block> upstream(String port) {
    Diagram diagram = walk.diagram();
    return Reach.before(diagram, List.of(source(port).id())).stream().map(diagram::block).toList();
  }

  @Override
  public List<Field> fieldsOf(Variable variable) {
    Feed feed = variable instanceof Input input ? walk.feed(input) : null;
    return feed == null ? List.of() : feed.fields();
  }

  @Override
  public void output(String port, Variable value) {
    outputs.put(port, value);
  }

  @Override
  public Variable feed(DataSide side, TensorType type, List<Field> fields) {
    Input input = new Input(block.id().value(), type);
    feeds.put(input, new Feed(block, side, List.copyOf(fields)));
    return input;
  }

  @Override
  public Variable parameter(String name, Shape shape, Initializer initializer) {
    long size = shape.size().length();
    if (size > MOST_NUMBERS) {
      throw new ShapeMismatch(
          block.name()
              + " would need "
              + size
              + " numbers for its parameter "
              + name
              + " ("
              + shape
              + "), but a parameter holds at most "
              + MOST_NUMBERS
              + ".",
          "Make " + block.name() + " or what is wired into it smaller.");
    }
    Variable parameter =
        walk.source().parameter(ParameterStore.key(block.id(), name), shape, initializer);
    parameters.add(parameter);
    return parameter;
  }

  @Override
  public void loss(LossTerm term) {
    losses.add(term);
  }

  @Override
  public void refuse(String port, String message, String remedy) {
    refused = true;
    error(port, message, remedy);
  }

  @Override
  public void error(String port, String message, String remedy) {
    report(Severity.ERROR, port, message, remedy);
  }

  @Override
  public void warn(String port, String message, String remedy) {
    report(Severity.WARNING, port, message, remedy);
  }

  private void report(Severity severity, String port, String message, String remedy) {
    // without a port, all that arrives takes part in the conflict
    List<Wire> wires =
        arrivals.entrySet().stream()
            .filter(entry -> port == null || entry.getKey().equals(port))
            .map(entry -> entry.getValue().wire())
            .toList();
    diagnostics.add(new Diagnostic(severity, block.id(), port, wires, message, remedy));
  }
}
