package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a wire from a port, or takes an existing wire by one end. It snaps to the nearest port that
 * fits; where a port refuses, the reason stands at the cursor. A new wire dropped on nothing asks
 * which block to add; an existing one is removed.
 */
public final class ConnectGesture implements Gesture {
  /** How near a fitting port attracts, in pixels. */
  private static final double PULL = 36;

  /** How near a refusing port answers, in pixels. */
  private static final double TOUCH = 16;

  private final GestureContext context;
  private final PortSpot fixed;
  private final Wire taken;
  private PortFits fits;
  private List<CardShape> visible = List.of();

  /**
   * @param fixed the end that stays
   * @param taken the wire whose other end is dragged, or null for a new one
   */
  public ConnectGesture(GestureContext context, PortSpot fixed, Wire taken) {
    this.context = context;
    this.fixed = fixed;
    this.taken = taken;
  }

  @Override
  public void begin(Pointer at) {
    Diagram diagram = context.model().diagram().getValue();
    if (taken != null) {
      diagram = diagram.withoutWires(List.of(taken));
      context.feedback().lift(taken);
    }
    fits = new PortFits(diagram, context.model().signature(), fixed);
    context.feedback().offer(fits.offer());
    Area view = context.viewport().visible().grown(CardShape.WIDTH);
    visible = context.scene().cards().stream().filter(c -> c.area().intersects(view)).toList();
  }

  @Override
  public void update(Pointer at) {
    Optional<PortSpot> target = target(at);
    Optional<String> refusal = target.isPresent() ? Optional.empty() : refusal(at);
    double x = target.map(PortSpot::x).orElse(at.x());
    double y = target.map(PortSpot::y).orElse(at.y());
    WireCurve curve =
        fixed.isInput()
            ? new WireCurve(x, y, fixed.x(), fixed.y())
            : new WireCurve(fixed.x(), fixed.y(), x, y);
    Feedback.Fit fit = Feedback.Fit.OPEN;
    if (target.isPresent()) fit = Feedback.Fit.FITS;
    else if (refusal.isPresent()) fit = Feedback.Fit.REFUSED;
    context.feedback().draft(curve, fit);
    context.feedback().hint(refusal.orElse(null), at);
  }

  /** The nearest fitting port within reach, or one of the card below the cursor. */
  private Optional<PortSpot> target(Pointer at) {
    double pull = PULL / context.viewport().zoom();
    PortSpot best = null;
    for (CardShape card : visible) {
      boolean below = card.area().contains(at.x(), at.y());
      if (!below && !card.area().grown(pull).contains(at.x(), at.y())) continue;
      for (PortSpot spot : card.ports()) {
        double distance = spot.distance(at.x(), at.y());
        if (!below && distance > pull) continue;
        if (best != null && distance >= best.distance(at.x(), at.y())) continue;
        if (fits.refusal(spot).isEmpty()) best = spot;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Why the port or card below the cursor does not take the wire. */
  private Optional<String> refusal(Pointer at) {
    double touch = TOUCH / context.viewport().zoom();
    PortSpot nearest = null;
    for (CardShape card : visible) {
      if (card.id().equals(fixed.ref().block())) continue;
      boolean below = card.area().contains(at.x(), at.y());
      for (PortSpot spot : card.ports()) {
        double distance = spot.distance(at.x(), at.y());
        boolean asked = distance <= touch || (below && spot.isInput() != fixed.isInput());
        if (!asked) continue;
        if (nearest == null || distance < nearest.distance(at.x(), at.y())) nearest = spot;
      }
    }
    return Optional.ofNullable(nearest).flatMap(fits::refusal);
  }

  @Override
  public void end(Pointer at) {
    Optional<PortSpot> target = target(at);
    Optional<String> refusal = target.isPresent() ? Optional.empty() : refusal(at);
    context.feedback().clear();
    if (target.isPresent()) {
      connect(target.get());
    } else if (refusal.isPresent()) {
      context.feedback().hint(refusal.get(), at);
    } else if (overCard(at)) {
      return; // dropped back where it came from, or on a card without a port for it
    } else if (taken != null) {
      context.model().apply(new DiagramEdit.Remove(Set.of(), Set.of(taken)));
    } else {
      context.search(at, fixed);
    }
  }

  private boolean overCard(Pointer at) {
    return context.scene().cards().stream().anyMatch(c -> c.area().contains(at.x(), at.y()));
  }

  private void connect(PortSpot target) {
    Wire wire =
        fixed.isInput() ? new Wire(target.ref(), fixed.ref()) : new Wire(fixed.ref(), target.ref());
    if (context.model().diagram().getValue().wires().contains(wire)) return;
    List<DiagramEdit> edits = new ArrayList<>();
    if (taken != null) {
      edits.add(new DiagramEdit.Remove(Set.of(), Set.of(taken)));
    }
    edits.add(new DiagramEdit.Connect(wire));
    context
        .model()
        .apply(edits.size() == 1 ? edits.get(0) : new DiagramEdit.Several("Move Wire", edits));
  }

  @Override
  public void cancel() {
    context.feedback().clear();
  }
}
