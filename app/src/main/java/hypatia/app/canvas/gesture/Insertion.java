package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.app.session.DiagramModel;
import hypatia.engine.block.BlockPorts;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import hypatia.engine.lowering.Connections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a block into a wire: out of the wire's source into the block, and on to its target. */
public final class Insertion {
  private record Wires(Wire in, Wire out) {}

  private final DiagramModel model;
  private final CanvasScene scene;
  private final Block block;
  private final Map<Wire, Optional<Wires>> tried = new HashMap<>();

  /**
   * @param block may be in the diagram already, without wires, or be new
   */
  public Insertion(DiagramModel model, CanvasScene scene, Block block) {
    this.model = model;
    this.scene = scene;
    this.block = block;
  }

  /** The nearest wire within reach, if the block fits there. */
  public Optional<Wire> target(double x, double y, double reach) {
    Wire nearest = null;
    double best = reach;
    for (Map.Entry<Wire, WireCurve> entry : scene.wires().entrySet()) {
      if (!entry.getValue().bounds().grown(reach).contains(x, y)) continue;
      double distance = entry.getValue().distance(x, y);
      if (distance > best) continue;
      best = distance;
      nearest = entry.getKey();
    }
    return Optional.ofNullable(nearest)
        .filter(wire -> tried.computeIfAbsent(wire, this::tryOut).isPresent());
  }

  /**
   * The edits that wire the block into a wire that {@link #target} gave, and make room for it. They
   * expect the block in the diagram.
   *
   * @param dropped where its card was dropped
   */
  public List<DiagramEdit> edits(Wire wire, Position dropped) {
    Wires wires = tried.computeIfAbsent(wire, this::tryOut).orElseThrow();
    CardShape card = CardShape.of(block.at(dropped), Diagram.EMPTY);
    return List.of(
        new DiagramEdit.Move(Room.make(scene, wire, card, wires.in().to())),
        new DiagramEdit.Connect(wires.in()),
        new DiagramEdit.Connect(wires.out()));
  }

  private Optional<Wires> tryOut(Wire wire) {
    Diagram present = model.diagram().getValue().withoutWires(List.of(wire));
    Diagram with = present.contains(block.id()) ? present : present.plus(List.of(block), List.of());
    List<Port> ports = BlockPorts.declared(block);
    for (Port in : ports) {
      if (!in.isInput()) continue;
      PortRef entry = block.port(in.name());
      if (Connections.refusal(with, model.signature(), wire.from(), entry).isPresent()) continue;
      Diagram half = with.plus(List.of(), List.of(new Wire(wire.from(), entry)));
      for (Port out : ports) {
        if (out.isInput()) continue;
        PortRef exit = block.port(out.name());
        if (Connections.refusal(half, model.signature(), exit, wire.to()).isPresent()) continue;
        return Optional.of(new Wires(new Wire(wire.from(), entry), new Wire(exit, wire.to())));
      }
    }
    return Optional.empty();
  }
}
