package hypatia.app.canvas.gesture;

import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.canvas.scene.Viewport;
import hypatia.app.session.DiagramModel;
import hypatia.app.session.SelectionModel;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Position;
import java.util.Map;

/** What gestures work on. */
public interface GestureContext {
  DiagramModel model();

  SelectionModel selection();

  CanvasScene scene();

  Viewport viewport();

  Feedback feedback();

  /** Shows cards at other places than the diagram has them. */
  void preview(Map<BlockId, Position> places);

  /**
   * Opens the search for a block to add.
   *
   * @param at where it shall come to lie
   * @param open the port that it shall be wired to, or null
   */
  void search(Pointer at, PortSpot open);
}
