package hypatia.app.canvas.scene;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockPorts;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Position;
import java.util.ArrayList;
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
  public static final double WIDTH = 176;
  public static final double HEADER = 56;
  public static final double ROW = 24;
  private static final double FOOT = 8;

  /**
   * The card of a block.
   *
   * @param diagram whose wires may speak of ports that the type does not have; those get a place,
   *     too
   */
  public static CardShape of(Block block, Diagram diagram) {
    List<Port> ports = BlockPorts.of(diagram, block);
    List<Port> known = BlockPorts.declared(block);
    List<Port> inputs = ports.stream().filter(Port::isInput).toList();
    List<Port> outputs = ports.stream().filter(port -> !port.isInput()).toList();
    int rows = Math.max(inputs.size(), outputs.size());
    boolean labelled = rows > 1;
    double height = labelled ? HEADER + rows * ROW + FOOT : HEADER;
    Position at = block.position();
    List<PortSpot> spots = new ArrayList<>();
    for (List<Port> side : List.of(inputs, outputs)) {
      double x = side == inputs ? at.x() : at.x() + WIDTH;
      for (int i = 0; i < side.size(); i++) {
        Port port = side.get(i);
        double y = at.y() + (labelled ? HEADER + ROW * (i + 0.5) : HEADER / 2);
        spots.add(new PortSpot(block.port(port.name()), port, x, y, known.contains(port)));
      }
    }
    return new CardShape(
        block, BlockCatalog.find(block.type()), at, height, labelled, List.copyOf(spots));
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
