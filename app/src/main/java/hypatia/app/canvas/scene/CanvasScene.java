package hypatia.app.canvas.scene;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cards and wires of the present diagram in their places, kept up to date by comparing diagrams, so
 * that an edit costs what it changes.
 */
public final class CanvasScene {
  /** What differs after an update or a move; views redraw only that. */
  public record Change(
      Set<BlockId> removedCards, Set<BlockId> cards, Set<Wire> removedWires, Set<Wire> wires) {}

  private Diagram diagram = Diagram.EMPTY;
  private final Map<BlockId, CardShape> cards = new LinkedHashMap<>();
  private final Map<Wire, WireCurve> wires = new LinkedHashMap<>();
  private final Map<BlockId, Set<Wire>> wiresOf = new HashMap<>();

  /** The diagram that is shown. */
  public Diagram diagram() {
    return diagram;
  }

  /** Later cards lie above earlier ones. */
  public Collection<CardShape> cards() {
    return Collections.unmodifiableCollection(cards.values());
  }

  public Map<Wire, WireCurve> wires() {
    return Collections.unmodifiableMap(wires);
  }

  public Optional<CardShape> card(BlockId id) {
    return Optional.ofNullable(cards.get(id));
  }

  public Optional<WireCurve> curve(Wire wire) {
    return Optional.ofNullable(wires.get(wire));
  }

  public Set<Wire> wiresOf(BlockId id) {
    return wiresOf.getOrDefault(id, Set.of());
  }

  /** The rectangle around some cards, or nothing where there are none. */
  public Optional<Area> bounds(Collection<BlockId> ids) {
    return ids.stream().flatMap(id -> card(id).stream()).map(CardShape::area).reduce(Area::union);
  }

  /** The rectangle around some cards and all their wires, or nothing where there are none. */
  public Optional<Area> surroundings(Collection<BlockId> ids) {
    Stream<Area> cardAreas = ids.stream().flatMap(id -> card(id).stream()).map(CardShape::area);
    Stream<Area> wireAreas =
        ids.stream().flatMap(id -> wiresOf(id).stream()).map(wire -> wires.get(wire).bounds());
    return Stream.concat(cardAreas, wireAreas).reduce(Area::union);
  }

  /** Shows another diagram. */
  public Change update(Diagram next) {
    Set<Wire> newWires = new LinkedHashSet<>(next.wires());
    Set<Wire> removedWires = new HashSet<>(wires.keySet());
    removedWires.removeAll(newWires);
    Set<Wire> addedWires = new LinkedHashSet<>(newWires);
    addedWires.removeAll(wires.keySet());
    Set<BlockId> stale = new HashSet<>();
    for (Wire wire : removedWires) unindex(wire, stale);
    for (Wire wire : addedWires) index(wire, stale);

    Set<BlockId> removedCards = new HashSet<>(cards.keySet());
    Set<BlockId> changedCards = new LinkedHashSet<>();
    for (Block block : next.blocks()) {
      removedCards.remove(block.id());
      CardShape old = cards.get(block.id());
      boolean same =
          old != null
              && (old.block() == block || old.block().equals(block))
              && old.at().equals(block.position())
              && !stale.contains(block.id());
      if (same) continue;
      CardShape shape = CardShape.of(block, next);
      if (shape.equals(old)) continue;
      cards.put(block.id(), shape);
      changedCards.add(block.id());
    }
    cards.keySet().removeAll(removedCards);
    removedCards.forEach(wiresOf::remove);

    Set<Wire> changedWires = new LinkedHashSet<>(addedWires);
    for (BlockId id : changedCards) changedWires.addAll(wiresOf(id));
    changedWires.forEach(this::route);
    diagram = next;
    return new Change(removedCards, changedCards, removedWires, changedWires);
  }

  /** Shows cards at other places than the diagram has them, while they are dragged. */
  public Change place(Map<BlockId, Position> places) {
    Set<Wire> changed = new LinkedHashSet<>();
    places.forEach(
        (id, place) -> {
          cards.computeIfPresent(id, (key, card) -> card.movedTo(place));
          changed.addAll(wiresOf(id));
        });
    changed.forEach(this::route);
    return new Change(Set.of(), places.keySet(), Set.of(), changed);
  }

  private void index(Wire wire, Set<BlockId> touched) {
    for (BlockId end : List.of(wire.from().block(), wire.to().block())) {
      wiresOf.computeIfAbsent(end, key -> new LinkedHashSet<>()).add(wire);
      touched.add(end);
    }
  }

  private void unindex(Wire wire, Set<BlockId> touched) {
    wires.remove(wire);
    for (BlockId end : List.of(wire.from().block(), wire.to().block())) {
      wiresOf(end).remove(wire);
      touched.add(end);
    }
  }

  private void route(Wire wire) {
    PortSpot from = cards.get(wire.from().block()).output(wire.from().port()).orElseThrow();
    PortSpot to = cards.get(wire.to().block()).input(wire.to().port()).orElseThrow();
    wires.put(wire, new WireCurve(from.x(), from.y(), to.x(), to.y()));
  }

  /**
   * What lies under a point: ports before cards before wires.
   *
   * @param reach how near counts, in canvas units
   */
  public Hit hit(double x, double y, double reach) {
    List<CardShape> topFirst = new ArrayList<>(cards.values());
    Collections.reverse(topFirst);
    for (CardShape card : topFirst) {
      if (!card.area().grown(reach).contains(x, y)) continue;
      PortSpot nearest = null;
      for (PortSpot spot : card.ports()) {
        boolean near = spot.distance(x, y) <= reach;
        if (near && (nearest == null || spot.distance(x, y) < nearest.distance(x, y))) {
          nearest = spot;
        }
      }
      if (nearest != null) return new Hit.OnPort(nearest);
      if (card.area().contains(x, y)) return new Hit.OnCard(card, card.onTitle(x, y));
    }
    return wireAt(x, y, reach).orElseGet(Hit.Empty::new);
  }

  private Optional<Hit> wireAt(double x, double y, double reach) {
    Wire nearest = null;
    double best = reach;
    for (Map.Entry<Wire, WireCurve> entry : wires.entrySet()) {
      if (!entry.getValue().bounds().grown(reach).contains(x, y)) continue;
      double distance = entry.getValue().distance(x, y);
      if (distance <= best) {
        best = distance;
        nearest = entry.getKey();
      }
    }
    if (nearest == null) return Optional.empty();
    WireCurve curve = wires.get(nearest);
    double length = Math.hypot(curve.toX() - curve.fromX(), curve.toY() - curve.fromY());
    double zone = Math.min(32, length / 4);
    Hit.End end = Hit.End.MIDDLE;
    if (Math.hypot(x - curve.toX(), y - curve.toY()) <= zone) end = Hit.End.TO;
    else if (Math.hypot(x - curve.fromX(), y - curve.fromY()) <= zone) end = Hit.End.FROM;
    return Optional.of(new Hit.OnWire(nearest, end));
  }
}
