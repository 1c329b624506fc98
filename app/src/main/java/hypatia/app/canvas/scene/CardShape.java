package hypatia.app.canvas.scene;

import hypatia.engine.block.BlockType;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A block's card: where it lies and where its ports are.
 *
 * @param block as it stands in the diagram
 * @param type empty for a type that this version does not know
 * @param at the top left corner; differs from the block's own while it is being dragged
 * @param height of the card; the width is the same for all
 * @param labelled whether ports stand in rows with their titles, as they do when a side has several
 * @param ports inputs first, each side from top to bottom
 */
public record CardShape(
    Block block,
    Optional<BlockType> type,
    Position at,
    double height,
    boolean labelled,
    List<PortSpot> ports) {
  public static final double WIDTH = 192;
  public static final double HEADER = 56;
  public static final double ROW = 24;
  private static final double FOOT = 8;

  /**
   * The card of a block.
   *
   * @param wires those that touch the block: a port that only they know gets a place, too
   */
  public static CardShape of(Block block, Optional<BlockType> type, Collection<Wire> wires) {
    List<Port> inputs = new ArrayList<>();
    List<Port> outputs = new ArrayList<>();
    for (Port port : type.map(known -> known.ports(block)).orElse(List.of())) {
      (port.isInput() ? inputs : outputs).add(port);
    }
    int knownInputs = inputs.size();
    int knownOutputs = outputs.size();
    for (Wire wire : wires) {
      if (wire.to().block().equals(block.id())) addUnknown(inputs, wire.to().port(), true);
      if (wire.from().block().equals(block.id())) addUnknown(outputs, wire.from().port(), false);
    }
    int rows = Math.max(inputs.size(), outputs.size());
    boolean labelled = rows > 1;
    double height = labelled ? HEADER + rows * ROW + FOOT : HEADER;
    Position at = block.position();
    List<PortSpot> spots = new ArrayList<>();
    place(block, at, inputs, knownInputs, labelled, at.x(), spots);
    place(block, at, outputs, knownOutputs, labelled, at.x() + WIDTH, spots);
    return new CardShape(block, type, at, height, labelled, List.copyOf(spots));
  }

  private static void addUnknown(List<Port> ports, String name, boolean input) {
    if (ports.stream().anyMatch(port -> port.name().equals(name))) return;
    String help = "This block has no such port; remove the wire or change the block.";
    ports.add(input ? Port.in(name, name, help) : Port.out(name, name, help));
  }

  private static void place(
      Block block,
      Position at,
      List<Port> ports,
      int known,
      boolean labelled,
      double x,
      List<PortSpot> spots) {
    for (int i = 0; i < ports.size(); i++) {
      Port port = ports.get(i);
      double y = at.y() + (labelled ? HEADER + ROW * (i + 0.5) : HEADER / 2);
      spots.add(new PortSpot(block.port(port.name()), port, x, y, i < known));
    }
  }

  public BlockId id() {
    return block.id();
  }

  public Area area() {
    return new Area(at.x(), at.y(), WIDTH, height);
  }

  /** The same card at another place. */
  public CardShape movedTo(Position place) {
    double dx = place.x() - at.x();
    double dy = place.y() - at.y();
    List<PortSpot> moved = new ArrayList<>(ports.size());
    for (PortSpot spot : ports) {
      moved.add(new PortSpot(spot.ref(), spot.port(), spot.x() + dx, spot.y() + dy, spot.known()));
    }
    return new CardShape(block, type, place, height, labelled, List.copyOf(moved));
  }

  public Optional<PortSpot> input(String name) {
    return ports.stream().filter(s -> s.isInput() && s.ref().port().equals(name)).findFirst();
  }

  public Optional<PortSpot> output(String name) {
    return ports.stream().filter(s -> !s.isInput() && s.ref().port().equals(name)).findFirst();
  }

  /** Whether a point lies on the name, where a double-click renames. */
  public boolean onTitle(double x, double y) {
    return new Area(at.x() + 48, at.y() + 6, WIDTH - 72, 24).contains(x, y);
  }
}
