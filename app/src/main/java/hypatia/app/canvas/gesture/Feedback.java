package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.Snap;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import java.util.List;
import java.util.Set;

/** What a running gesture shows over the diagram. */
public interface Feedback {
  /** Whether a drawn wire would be taken where it ends now. */
  enum Fit {
    OPEN,
    FITS,
    REFUSED
  }

  /**
   * Which ports a drawn wire may end at.
   *
   * @param inputs whether input ports are looked for; all ports of the other side are out
   * @param refused ports of the right side that do not fit
   */
  record Offer(boolean inputs, Set<PortRef> refused) {}

  /** The selecting rectangle. */
  void marquee(Area area);

  /** The lines that dragged cards snapped to. */
  void guides(List<Snap.Guide> guides);

  /** The wire being drawn. */
  void draft(WireCurve curve, Fit fit);

  /** The wire that is being re-plugged; shown faded. */
  void lift(Wire wire);

  void offer(Offer offer);

  /** The wire that a block would be inserted into, or null. */
  void split(Wire wire);

  /** A sentence at the cursor, or null. */
  void hint(String sentence, Pointer at);

  /** Takes all of it away. */
  void clear();
}
