package hypatia.app.canvas;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.engine.diagram.Wire;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Group;

/** The wires, and above them their shapes. Made when they first come into view. */
final class WireLayer extends Group {
  private final CanvasScene scene;
  private final Group curves = new Group();
  private final Group labels = new Group();
  private final Map<Wire, WireNode> wires = new HashMap<>();
  private Findings findings = Findings.NONE;
  private Set<Wire> selected = Set.of();
  private Wire hovered;
  private Wire split;
  private Wire lifted;
  private Area seen = new Area(0, 0, 0, 0);

  WireLayer(CanvasScene scene) {
    this.scene = scene;
    setMouseTransparent(true);
    setManaged(false);
    getChildren().addAll(curves, labels);
  }

  /** Follows a change of the scene. */
  void follow(CanvasScene.Change change) {
    for (Wire wire : change.removedWires()) {
      WireNode node = wires.remove(wire);
      if (node == null) continue;
      curves.getChildren().remove(node);
      labels.getChildren().remove(node.label());
    }
    for (Wire wire : change.wires()) {
      WireNode node = wires.get(wire);
      if (node != null) node.route(scene.curve(wire).orElseThrow());
    }
    cull(seen);
  }

  /** Shows the wires of an area and hides all others. */
  void cull(Area area) {
    seen = area;
    for (Map.Entry<Wire, WireCurve> entry : scene.wires().entrySet()) {
      boolean visible = entry.getValue().bounds().grown(16).intersects(area);
      WireNode node = wires.get(entry.getKey());
      if (node == null) {
        if (!visible) continue;
        node = make(entry.getKey(), entry.getValue());
      }
      node.setShown(visible);
    }
  }

  private WireNode make(Wire wire, WireCurve curve) {
    WireNode node = new WireNode();
    node.route(curve);
    node.show(findings.type(wire.from()), findings.inConflict(wire));
    node.setSelected(selected.contains(wire));
    wires.put(wire, node);
    curves.getChildren().add(node);
    labels.getChildren().add(node.label());
    return node;
  }

  void setFindings(Findings next) {
    findings = next;
    wires.forEach((wire, node) -> node.show(next.type(wire.from()), next.inConflict(wire)));
  }

  void setSelected(Set<Wire> next) {
    selected = next;
    wires.forEach((wire, node) -> node.setSelected(next.contains(wire)));
  }

  /** The wire below the mouse, or null. */
  void setHovered(Wire next) {
    if (Objects.equals(hovered, next)) return;
    if (wires.containsKey(hovered)) wires.get(hovered).setHovered(false);
    if (wires.containsKey(next)) wires.get(next).setHovered(true);
    hovered = next;
  }

  /** The wire that a block would be inserted into, or null. */
  void setSplit(Wire next) {
    if (Objects.equals(split, next)) return;
    if (wires.containsKey(split)) wires.get(split).setSplit(false);
    if (wires.containsKey(next)) wires.get(next).setSplit(true);
    split = next;
  }

  /** The wire that is being re-plugged, or null. */
  void setLifted(Wire next) {
    if (wires.containsKey(lifted)) wires.get(lifted).setLifted(false);
    if (wires.containsKey(next)) wires.get(next).setLifted(true);
    lifted = next;
  }
}
