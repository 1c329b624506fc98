package hypatia.engine.project;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small network that fits the data, to begin with: one hidden layer, and for each class target a
 * softmax head of its own, for all numeric targets together one linear head.
 */
public final class FirstNetwork {
  /** Between the left edges of two cards: room for one, and for the shape on its wire. */
  private static final double STEP = 240;

  private static final double LANE = 224;
  private static final double MARGIN = 80;

  /** The ports of a loss stand lower on its card; raised by this its first wire runs straight. */
  private static final double RISE_OF_LOSS = 40 / LANE;

  private Diagram drawn = Diagram.EMPTY;
  private final boolean oneHead;

  private FirstNetwork(boolean oneHead) {
    this.oneHead = oneHead;
  }

  /** Same columns, same network. */
  public static Diagram of(DataSignature data) {
    List<Field> classes = data.targets().stream().filter(Field::isCategory).toList();
    List<Field> numbers = data.targets().stream().filter(field -> !field.isCategory()).toList();
    boolean oneHead = classes.size() + (numbers.isEmpty() ? 0 : 1) == 1;
    FirstNetwork network = new FirstNetwork(oneHead);
    Block hidden = network.body(data);
    int lane = 0;
    for (Field target : classes) network.classHead(hidden, target, lane++);
    if (!numbers.isEmpty()) network.numberHead(hidden, numbers, lane);
    return network.drawn;
  }

  private Block body(DataSignature data) {
    long width = data.inputs().stream().mapToLong(Field::width).sum();
    Block input = add("input", 0, 0, Map.of());
    Block dense = add("dense", 1, 0, Map.of("units", hiddenUnits(width)));
    Block tanh = add("tanh", 2, 0, Map.of());
    connect(input, "x", dense, "x");
    connect(dense, "y", tanh, "x");
    return tanh;
  }

  private void classHead(Block hidden, Field target, int lane) {
    Block dense = add("dense", 3, lane, Map.of("units", (long) target.classes().size()));
    Block softmax = add("softmax", 4, lane, Map.of());
    connect(hidden, "y", dense, "x");
    connect(dense, "y", softmax, "x");
    finish("cross-entropy", softmax, List.of(target), lane);
  }

  private void numberHead(Block hidden, List<Field> targets, int lane) {
    Block dense = add("dense", 3, lane, Map.of("units", (long) targets.size()));
    connect(hidden, "y", dense, "x");
    finish("mean-squared-error", dense, targets, lane);
  }

  private void finish(String lossType, Block prediction, List<Field> targets, int lane) {
    Map<String, Object> columns =
        oneHead ? Map.of() : Map.of("columns", targets.stream().map(Field::name).toList());
    Block target = add("target", 4, lane + 0.5, columns);
    Block loss =
        add(lossType, prediction.type().equals("dense") ? 4 : 5, lane - RISE_OF_LOSS, Map.of());
    connect(prediction, "y", loss, "prediction");
    connect(target, "t", loss, "target");
  }

  /** About twice the inputs, within what trains quickly: 16 for the four columns of Iris. */
  private static long hiddenUnits(long inputs) {
    return Math.max(16, Math.min(64, Long.highestOneBit(2 * inputs)));
  }

  private Block add(String type, int column, double lane, Map<String, Object> properties) {
    String title = BlockCatalog.find(type).orElseThrow().title();
    BlockId id = drawn.freshId(type, Set.of());
    Position place = new Position(MARGIN + column * STEP, MARGIN + lane * LANE);
    Block block = new Block(id, type, drawn.freshName(title), properties, place);
    drawn = drawn.plus(List.of(block), List.of());
    return block;
  }

  private void connect(Block from, String output, Block to, String input) {
    drawn = drawn.plus(List.of(), List.of(new Wire(from.port(output), to.port(input))));
  }
}
