package hypatia.app.canvas.gesture;

/** One drag of the mouse. Exactly one of {@code end} and {@code cancel} follows {@code begin}. */
public interface Gesture {
  /** The button went down here and the mouse has left the spot. */
  void begin(Pointer at);

  void update(Pointer at);

  /** The button went up: makes the edit. */
  void end(Pointer at);

  /** Esc, or the diagram changed meanwhile: leaves everything as it was. */
  void cancel();
}
