package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Feedback;
import hypatia.app.canvas.gesture.Pointer;
import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.Snap;
import hypatia.app.canvas.scene.Viewport;
import hypatia.app.canvas.scene.WireCurve;
import hypatia.app.session.SelectionModel.Selection;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Wire;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * Grid, wires, cards and overlay, kept in step with scene, viewport, findings and selection. Cards
 * and wires are nodes while they can be read, and painted below that.
 */
final class CanvasLayers implements Feedback {
  private final Viewport viewport;
  private final CanvasColors colors = new CanvasColors(this::repaint);
  private final GridLayer grid;
  private final OverviewLayer overview;
  private final WireLayer wires;
  private final CardLayer cards;
  private final Pane world = new Pane();
  private final OverlayLayer overlay;
  private final HintBubble hint = new HintBubble();
  private final Scale scale = new Scale();
  private final Translate shift = new Translate();
  private Offer offer;

  CanvasLayers(CanvasScene scene, Viewport viewport) {
    this.viewport = viewport;
    grid = new GridLayer(viewport, colors);
    overview = new OverviewLayer(scene, viewport, colors);
    wires = new WireLayer(scene);
    cards = new CardLayer(scene);
    overlay = new OverlayLayer(viewport);
    world.setMouseTransparent(true);
    world.getTransforms().addAll(scale, shift);
    world.getChildren().addAll(wires, cards);
    for (Node layer : nodes()) layer.setManaged(false);
    viewport.onChange(this::followViewport);
  }

  /** From bottom to top. */
  List<Node> nodes() {
    return List.of(colors, grid, overview, world, overlay, hint);
  }

  HintBubble hint() {
    return hint;
  }

  private boolean painted() {
    return viewport.zoom() < OverviewLayer.THRESHOLD;
  }

  private void followViewport() {
    hint.hide();
    scale.setX(viewport.zoom());
    scale.setY(viewport.zoom());
    shift.setX(-viewport.originX());
    shift.setY(-viewport.originY());
    grid.draw();
    showWorld();
  }

  private void showWorld() {
    world.setVisible(!painted());
    overview.setVisible(painted());
    if (painted()) {
      overview.draw();
    } else {
      Area visible = viewport.visible();
      wires.cull(visible);
      cards.cull(visible);
    }
  }

  private void repaint() {
    grid.draw();
    if (painted()) overview.draw();
  }

  /** Follows a change of the scene. */
  void follow(CanvasScene.Change change) {
    wires.follow(change);
    cards.follow(change, false);
    if (painted()) overview.draw();
  }

  /**
   * Follows cards that are dragged.
   *
   * @param touched where they and their wires were and are
   */
  void followPlaces(CanvasScene.Change change, Area touched) {
    wires.follow(change);
    cards.follow(change, true);
    if (painted()) overview.draw(touched.grown(OverviewLayer.LABEL));
  }

  void setFindings(Findings findings) {
    wires.setFindings(findings);
    cards.setFindings(findings);
    overview.setFindings(findings);
    if (painted()) overview.draw();
  }

  void setSelection(Selection selection) {
    wires.setSelected(selection.wires());
    cards.setSelected(selection.blocks());
    overview.setSelection(selection);
    if (painted()) overview.draw();
  }

  void setHovered(BlockId card, Wire wire) {
    cards.setHovered(card);
    wires.setHovered(wire);
  }

  void setFlashing(BlockId id, boolean flashing) {
    cards.setFlashing(id, flashing);
  }

  @Override
  public void marquee(Area area) {
    overlay.marquee(area);
  }

  @Override
  public void guides(List<Snap.Guide> guides) {
    overlay.guides(guides);
  }

  @Override
  public void draft(WireCurve curve, Fit fit) {
    overlay.draft(curve, fit, offer == null || offer.inputs());
  }

  @Override
  public void lift(Wire wire) {
    wires.setLifted(wire);
  }

  @Override
  public void offer(Offer next) {
    if (next.equals(offer)) return;
    offer = next;
    cards.offer(next);
  }

  @Override
  public void split(Wire wire) {
    wires.setSplit(wire);
    overview.setSplit(wire);
  }

  @Override
  public void hint(String sentence, Pointer at) {
    if (sentence == null) hint.hide();
    else hint.say(sentence, at);
  }

  @Override
  public void clear() {
    overlay.clear();
    wires.setLifted(null);
    split(null);
    if (offer != null) cards.offer(null);
    offer = null;
    hint.hide();
  }
}
