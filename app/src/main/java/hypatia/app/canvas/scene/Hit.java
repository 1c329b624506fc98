package hypatia.app.canvas.scene;

import hypatia.engine.diagram.Wire;

/** What lies under a point of the canvas. */
public sealed interface Hit {
  /** Nothing. */
  record Empty() implements Hit {}

  /** A port, or close to one. */
  record OnPort(PortSpot spot) implements Hit {}

  /** A card; {@code title} where its name stands. */
  record OnCard(CardShape card, boolean title) implements Hit {}

  /** A wire, and which of its ends is near. */
  record OnWire(Wire wire, End end) implements Hit {}

  /** A part of a wire. */
  enum End {
    FROM,
    MIDDLE,
    TO
  }
}
