package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Feedback;
import hypatia.app.canvas.scene.Area;
import hypatia.app.canvas.scene.CanvasScene;
import hypatia.app.canvas.scene.CardShape;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.layout.Pane;

/** The cards. They are made when they first come into view, and hidden outside of it. */
final class CardLayer extends Pane {
  private final CanvasScene scene;
  private final Map<BlockId, BlockCard> cards = new HashMap<>();
  private Findings findings = Findings.NONE;
  private Set<BlockId> selected = Set.of();
  private BlockId hovered;
  private Area seen = new Area(0, 0, 0, 0);

  CardLayer(CanvasScene scene) {
    this.scene = scene;
    getStyleClass().add("card-layer");
    setMouseTransparent(true);
  }

  /** Follows a change of the scene. */
  void follow(CanvasScene.Change change, boolean onlyPlaces) {
    for (BlockId id : change.removedCards()) {
      BlockCard card = cards.remove(id);
      if (card != null) getChildren().remove(card);
    }
    for (BlockId id : change.cards()) {
      BlockCard card = cards.get(id);
      CardShape shape = scene.card(id).orElseThrow();
      if (card != null && onlyPlaces) card.moveTo(shape);
      else if (card != null) show(card, shape);
    }
    cull(seen);
  }

  /** Shows the cards of an area and hides all others. */
  void cull(Area area) {
    seen = area;
    int depth = 0;
    for (CardShape shape : scene.cards()) {
      depth--;
      boolean visible = shape.area().grown(16).intersects(area);
      BlockCard card = cards.get(shape.id());
      if (card == null) {
        if (!visible) continue;
        card = new BlockCard(shape);
        show(card, shape);
        card.setSelected(selected.contains(shape.id()));
        cards.put(shape.id(), card);
        getChildren().add(card);
      }
      card.setViewOrder(depth);
      card.setVisible(visible);
    }
  }

  private void show(BlockCard card, CardShape shape) {
    Set<PortRef> wired = new HashSet<>();
    for (Wire wire : scene.wiresOf(shape.id())) {
      wired.add(wire.from());
      wired.add(wire.to());
    }
    card.show(shape, findings, wired);
  }

  void setFindings(Findings next) {
    findings = next;
    for (BlockCard card : cards.values()) show(card, card.cardShape());
  }

  void setSelected(Set<BlockId> next) {
    for (BlockId id : selected) {
      if (cards.containsKey(id) && !next.contains(id)) cards.get(id).setSelected(false);
    }
    for (BlockId id : next) {
      if (cards.containsKey(id)) cards.get(id).setSelected(true);
    }
    selected = next;
  }

  /** The card below the mouse, or null. */
  void setHovered(BlockId next) {
    if (Objects.equals(hovered, next)) return;
    if (cards.containsKey(hovered)) cards.get(hovered).setHovered(false);
    if (cards.containsKey(next)) cards.get(next).setHovered(true);
    hovered = next;
  }

  void setFlashing(BlockId id, boolean flashing) {
    if (cards.containsKey(id)) cards.get(id).setFlashing(flashing);
  }

  /** Which ports a drawn wire may end at; null ends it. */
  void offer(Feedback.Offer offer) {
    for (BlockCard card : cards.values()) {
      if (card.isVisible() || offer == null) card.offer(offer);
    }
  }
}
