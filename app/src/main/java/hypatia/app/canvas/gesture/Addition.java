package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.canvas.scene.Snap;
import hypatia.app.session.DiagramModel;
import hypatia.engine.block.BlockType;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import hypatia.engine.lowering.Connections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New blocks: where they come to lie, how they are called, and what they are wired to. */
public final class Addition {
  /** An id for trying out what fits, so that no real one is used up. */
  private static final BlockId TRIAL = new BlockId("");

  /** How far a card is moved that would hide another. */
  private static final double STEP = 4 * Snap.GRID;

  private Addition() {}

  /** A new block whose card has its middle at a point, or beside a card that lies there. */
  public static Block centered(DiagramModel model, BlockType type, double x, double y) {
    Block block = named(model, type, Position.ORIGIN);
    CardShape card = CardShape.of(block, Diagram.EMPTY);
    Position place =
        new Position(Snap.toGrid(x - CardShape.WIDTH / 2), Snap.toGrid(y - card.height() / 2));
    while (isTaken(model.diagram().getValue(), place)) place = place.plus(STEP, STEP);
    return block.at(place);
  }

  private static boolean isTaken(Diagram diagram, Position place) {
    return diagram.blocks().stream()
        .map(Block::position)
        .anyMatch(p -> Math.abs(p.x() - place.x()) < STEP && Math.abs(p.y() - place.y()) < STEP);
  }

  /** A new block whose port lies at a point. */
  public static Block withPortAt(
      DiagramModel model, BlockType type, PortRef port, boolean input, double x, double y) {
    Block block = named(model, type, Position.ORIGIN);
    CardShape card = CardShape.of(block, Diagram.EMPTY);
    PortSpot spot = (input ? card.input(port.port()) : card.output(port.port())).orElseThrow();
    return block.at(new Position(Snap.toGrid(x - spot.x()), y - spot.y()));
  }

  private static Block named(DiagramModel model, BlockType type, Position at) {
    String name = model.diagram().getValue().freshName(type.title());
    return new Block(model.freshId(type.id()), type.id(), name, Map.of(), at);
  }

  /** A block for trying out where it fits; never to be added. */
  public static Block trial(BlockType type) {
    return new Block(TRIAL, type.id(), type.title(), Map.of(), Position.ORIGIN);
  }

  /** The first port of a type that takes a wire from or to an open port. */
  public static Optional<PortRef> fittingPort(DiagramModel model, BlockType type, PortSpot open) {
    Block trial = trial(type);
    Diagram with = model.diagram().getValue().plus(List.of(trial), List.of());
    return type.ports(trial).stream()
        .filter(port -> port.isInput() != open.isInput())
        .map(port -> trial.port(port.name()))
        .filter(
            ref ->
                Connections.refusal(
                        with,
                        model.signature(),
                        open.isInput() ? ref : open.ref(),
                        open.isInput() ? open.ref() : ref)
                    .isEmpty())
        .findFirst();
  }

  /** The wire between an open port and a port of a new block. */
  public static Wire wire(PortSpot open, PortRef port) {
    return open.isInput() ? new Wire(port, open.ref()) : new Wire(open.ref(), port);
  }
}
