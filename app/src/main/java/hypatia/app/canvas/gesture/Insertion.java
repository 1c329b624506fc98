package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.app.session.DiagramModel;
import hypatia.engine.block.BlockPorts;
import hypatia.engine.block.Port;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import hypatia.engine.lowering.Connections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a block into a wire: out of the wire's source into the block, and on to its target. */
public final class Insertion {
  private final DiagramModel model;
  private final CanvasScene scene;
  private final Block block;
  private final Map<Wire, Optional<List<DiagramEdit>>> tried = new HashMap<>();

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

  /** The edits that wire the block into a wire that {@link #target} gave. */
  public List<DiagramEdit> wiring(Wire wire) {
    return tried.computeIfAbsent(wire, this::tryOut).orElse(List.of());
  }

  private Optional<List<DiagramEdit>> tryOut(Wire wire) {
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
        return Optional.of(
            List.of(
                new DiagramEdit.Connect(new Wire(wire.from(), entry)),
                new DiagramEdit.Connect(new Wire(exit, wire.to()))));
      }
    }
    return Optional.empty();
  }
}
