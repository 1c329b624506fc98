package hypatia.app.canvas;

import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.Hit;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.TensorType;
import java.util.Optional;
import java.util.StringJoiner;

/** What the canvas says of the thing below a resting mouse. */
final class HoverText {
  private HoverText() {}

  static Optional<String> of(Hit hit, Diagram diagram, Findings findings) {
    if (hit instanceof Hit.OnPort port) return Optional.of(port(port.spot(), diagram, findings));
    if (hit instanceof Hit.OnWire wire) return Optional.of(wire(wire.wire(), diagram, findings));
    if (hit instanceof Hit.OnCard card) return card(card.card(), findings);
    return Optional.empty();
  }

  private static Optional<String> card(CardShape card, Findings findings) {
    if (!findings.of(card.id()).isEmpty()) {
      return Optional.of(CardText.problems(findings.of(card.id())));
    }
    if (card.type().isEmpty()) {
      return Optional.of(
          "This version does not know the block type “"
              + card.block().type()
              + "”. It is kept as it is; remove it to train.");
    }
    return Optional.of(
        card.type().get().title()
            + ": "
            + card.type().get().formula()
            + "\n"
            + card.type().get().help());
  }

  private static String port(PortSpot spot, Diagram diagram, Findings findings) {
    StringJoiner text = new StringJoiner("\n");
    text.add(spot.port().title() + (spot.isInput() ? " (input)" : " (output)"));
    text.add(spot.port().help());
    Optional<PortRef> source =
        spot.isInput() ? diagram.wireInto(spot.ref()).map(Wire::from) : Optional.of(spot.ref());
    source.flatMap(findings::type).ifPresent(type -> text.add(type.toString()));
    return text.toString();
  }

  private static String wire(Wire wire, Diagram diagram, Findings findings) {
    StringJoiner text = new StringJoiner("\n");
    Optional<TensorType> type = findings.type(wire.from());
    text.add(
        diagram.block(wire.from().block()).name()
            + " → "
            + diagram.block(wire.to().block()).name()
            + ": "
            + type.map(TensorType::toString).orElse("the shape is not known yet"));
    if (type.isPresent()) {
      for (Dim dim : type.get().shape().dims()) {
        if (dim.reason() != null) text.add(dim + " because " + dim.reason());
      }
    }
    return text.toString();
  }
}
