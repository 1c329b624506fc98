package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.PortSpot;
import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.lowering.Connections;
import java.util.Map;
import java.util.Optional;

/** Which ports a wire from a fixed port may end at; found out once, when a drag begins. */
final class PortFits {
  private final PortSpot fixed;
  private final Map<PortRef, String> refusals;

  PortFits(Diagram diagram, DataSignature signature, PortSpot fixed) {
    this.fixed = fixed;
    this.refusals = Connections.refusals(diagram, signature, fixed.ref());
  }

  /** Why the wire may not end at a port, in one sentence, or nothing. */
  Optional<String> refusal(PortSpot spot) {
    return spot.known()
        ? Optional.ofNullable(refusals.get(spot.ref()))
        : Optional.of(spot.port().help());
  }

  Feedback.Offer offer() {
    return new Feedback.Offer(!fixed.isInput(), refusals.keySet());
  }
}
