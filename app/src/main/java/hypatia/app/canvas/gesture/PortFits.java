package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.lowering.Connections;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which ports a wire from a fixed port may end at. Asking costs a check of the diagram, so answers
 * are kept, and in a large diagram they come a few at a time.
 */
final class PortFits {
  /** How long one step may take, in nanoseconds: half a frame. */
  private static final long STEP = 8_000_000;

  private final Diagram diagram;
  private final DataSignature signature;
  private final PortSpot fixed;
  private final Map<PortRef, Optional<String>> answers = new HashMap<>();

  PortFits(Diagram diagram, DataSignature signature, PortSpot fixed) {
    this.diagram = diagram;
    this.signature = signature;
    this.fixed = fixed;
  }

  /** Why the wire may not end at a port, in one sentence, or nothing. */
  Optional<String> refusal(PortSpot spot) {
    if (spot.isInput() == fixed.isInput()) {
      return Optional.of(
          spot.isInput()
              ? "A wire to an input port comes from an output port."
              : "A wire from an output port goes to an input port.");
    }
    if (!spot.known()) return Optional.of(spot.port().help());
    return answers.computeIfAbsent(
        spot.ref(),
        ref ->
            fixed.isInput()
                ? Connections.refusal(diagram, signature, ref, fixed.ref())
                : Connections.refusal(diagram, signature, fixed.ref(), ref));
  }

  /** Finds out about as many ports of these cards as there is time for; then all that is known. */
  Feedback.Offer offer(Collection<CardShape> cards) {
    long deadline = System.nanoTime() + STEP;
    for (CardShape card : cards) {
      for (PortSpot spot : card.ports()) {
        if (System.nanoTime() > deadline) break;
        if (spot.isInput() != fixed.isInput()) refusal(spot);
      }
    }
    Set<PortRef> fitting = new HashSet<>();
    Set<PortRef> refused = new HashSet<>();
    answers.forEach((ref, why) -> (why.isEmpty() ? fitting : refused).add(ref));
    return new Feedback.Offer(!fixed.isInput(), fitting, refused);
  }
}
