package hypatia.engine.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Blocks and wires. An immutable value: every edit makes a new one (see {@link DiagramEdit}). */
public final class Diagram {
  public static final Diagram EMPTY = new Diagram(Map.of(), List.of());

  private final Map<BlockId, Block> blocks;
  private final List<Wire> wires;
  private Index index; // made when first asked for; a record, so safe to share between threads

  private Diagram(Map<BlockId, Block> blocks, Collection<Wire> wires) {
    this.blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    this.wires = List.copyOf(wires);
  }

  public static Diagram of(Collection<Block> blocks, Collection<Wire> wires) {
    return EMPTY.plus(blocks, wires);
  }

  /** In the order in which they were added; later blocks lie above earlier ones. */
  public Collection<Block> blocks() {
    return blocks.values();
  }

  public List<Wire> wires() {
    return wires;
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  public Optional<Block> find(BlockId id) {
    return Optional.ofNullable(blocks.get(id));
  }

  /**
   * @throws IllegalArgumentException if there is no such block
   */
  public Block block(BlockId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no block " + id + "."));
  }

  public boolean contains(BlockId id) {
    return blocks.containsKey(id);
  }

  /** The wire that ends at an input port. */
  public Optional<Wire> wireInto(PortRef input) {
    return Optional.ofNullable(index().into().get(input));
  }

  public List<Wire> wiresFrom(PortRef output) {
    return wiresOf(output.block()).stream().filter(wire -> wire.from().equals(output)).toList();
  }

  /** Those that end or start at a block. */
  public List<Wire> wiresOf(BlockId block) {
    return index().of().getOrDefault(block, List.of());
  }

  /** This diagram and more; a wire replaces the one that ended at its input port. */
  public Diagram plus(Collection<Block> newBlocks, Collection<Wire> newWires) {
    Map<BlockId, Block> all = new LinkedHashMap<>(blocks);
    for (Block block : newBlocks) {
      if (all.putIfAbsent(block.id(), block) != null) {
        throw new IllegalArgumentException("There are two blocks " + block.id() + ".");
      }
    }
    Map<PortRef, Wire> allWires = new LinkedHashMap<>();
    for (Wire wire : wires) allWires.put(wire.to(), wire);
    for (Wire wire : newWires) {
      if (!all.containsKey(wire.from().block()) || !all.containsKey(wire.to().block())) {
        throw new IllegalArgumentException("The wire " + wire + " ends at no block.");
      }
      allWires.remove(wire.to()); // so that the new wire is the last one
      allWires.put(wire.to(), wire);
    }
    return new Diagram(all, allWires.values());
  }

  public Diagram withoutBlocks(Set<BlockId> gone) {
    Map<BlockId, Block> kept = new LinkedHashMap<>(blocks);
    kept.keySet().removeAll(gone);
    return new Diagram(
        kept,
        wires.stream()
            .filter(w -> !gone.contains(w.from().block()) && !gone.contains(w.to().block()))
            .toList());
  }

  public Diagram withoutWires(Collection<Wire> gone) {
    Set<Wire> removed = Set.copyOf(gone);
    return new Diagram(blocks, wires.stream().filter(wire -> !removed.contains(wire)).toList());
  }

  /** This diagram with blocks replaced by others of the same id. */
  public Diagram withBlocks(Collection<Block> changed) {
    Map<BlockId, Block> all = new LinkedHashMap<>(blocks);
    for (Block block : changed) {
      block(block.id());
      all.put(block.id(), block);
    }
    return new Diagram(all, wires);
  }

  /** An id that no block has: {@code dense-3}. Give the ids that must be avoided besides. */
  public BlockId freshId(String type, Set<BlockId> taken) {
    for (int number = 1; ; number++) {
      BlockId id = new BlockId(type + "-" + number);
      if (!blocks.containsKey(id) && !taken.contains(id)) return id;
    }
  }

  /** A name that no block has: "Dense 3". */
  public String freshName(String title) {
    Set<String> names = new TreeSet<>();
    for (Block block : blocks.values()) names.add(block.name());
    if (!names.contains(title)) return title;
    for (int number = 2; ; number++) {
      String name = title + " " + number;
      if (!names.contains(name)) return name;
    }
  }

  private Index index() {
    Index found = index;
    if (found == null) index = found = Index.of(wires);
    return found;
  }

  /** The wires by the ports and blocks that they touch. */
  private record Index(Map<PortRef, Wire> into, Map<BlockId, List<Wire>> of) {
    static Index of(List<Wire> wires) {
      Map<PortRef, Wire> into = new HashMap<>();
      Map<BlockId, List<Wire>> of = new HashMap<>();
      for (Wire wire : wires) {
        into.put(wire.to(), wire);
        of.computeIfAbsent(wire.from().block(), block -> new ArrayList<>()).add(wire);
        if (!wire.from().block().equals(wire.to().block())) {
          of.computeIfAbsent(wire.to().block(), block -> new ArrayList<>()).add(wire);
        }
      }
      of.replaceAll((block, list) -> List.copyOf(list));
      return new Index(into, of);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Diagram diagram
        && new ArrayList<>(blocks.values()).equals(new ArrayList<>(diagram.blocks.values()))
        && wires.equals(diagram.wires);
  }

  @Override
  public int hashCode() {
    return 31 * blocks.hashCode() + wires.hashCode();
  }

  @Override
  public String toString() {
    return blocks.values() + " " + wires;
  }
}
