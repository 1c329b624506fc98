package hypatia.app.canvas.scene;

import hypatia.engine.block.Port;
import hypatia.engine.diagram.PortRef;

/**
 * A port and the point where its wires end.
 *
 * @param known false for a port that only a wire speaks of: its block's type has no such port
 */
public record PortSpot(PortRef ref, Port port, double x, double y, boolean known) {
  public boolean isInput() {
    return port.isInput();
  }

  public double distance(double px, double py) {
    return Math.hypot(px - x, py - y);
  }
}
