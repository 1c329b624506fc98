package hypatia.engine.lowering;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.Category;
import hypatia.engine.block.DataSide;
import hypatia.engine.block.PropertyKind;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Wire;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who can be reached from whom along wires, whether or not the blocks can be built. */
final class Reach {
  private Reach() {}

  /** Some blocks and all that lead to them, the nearest first. */
  static Set<BlockId> before(Diagram diagram, Collection<BlockId> starts) {
    return along(diagram, starts, Wire::to, Wire::from);
  }

  /** Some blocks and all that they lead to, the nearest first. */
  static Set<BlockId> after(Diagram diagram, Collection<BlockId> starts) {
    return along(diagram, starts, Wire::from, Wire::to);
  }

  private static Set<BlockId> along(
      Diagram diagram,
      Collection<BlockId> starts,
      Function<Wire, PortRef> near,
      Function<Wire, PortRef> far) {
    Set<BlockId> seen = new LinkedHashSet<>(starts);
    Deque<BlockId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      BlockId here = open.remove();
      for (Wire wire : diagram.wiresOf(here)) {
        BlockId next = far.apply(wire).block();
        if (near.apply(wire).block().equals(here) && seen.add(next)) open.add(next);
      }
    }
    return seen;
  }

  /**
   * The blocks that take part in training: those that lead to a loss, or to an end of unknown type
   * that may be one. Without any, all blocks.
   */
  static Set<BlockId> takingPart(Diagram diagram) {
    List<BlockId> ends = new ArrayList<>();
    for (Block block : diagram.blocks()) if (mayBeLoss(diagram, block)) ends.add(block.id());
    if (!ends.isEmpty()) return before(diagram, ends);
    Set<BlockId> all = new LinkedHashSet<>();
    for (Block block : diagram.blocks()) all.add(block.id());
    return all;
  }

  static boolean hasLoss(Diagram diagram) {
    return diagram.blocks().stream().anyMatch(block -> mayBeLoss(diagram, block));
  }

  private static boolean mayBeLoss(Diagram diagram, Block block) {
    return BlockCatalog.find(block.type())
        .map(type -> type.category() == Category.LOSS)
        .orElseGet(
            () ->
                diagram.wiresOf(block.id()).stream()
                    .noneMatch(wire -> wire.from().block().equals(block.id())));
  }

  /** Whether some block brings columns of this side into the diagram, or may do so. */
  static boolean hasSource(Diagram diagram, DataSide side) {
    return diagram.blocks().stream()
        .anyMatch(
            block -> BlockCatalog.find(block.type()).map(type -> reads(type, side)).orElse(true));
  }

  private static boolean reads(BlockType type, DataSide side) {
    return type.properties().stream()
        .anyMatch(property -> property.kind().equals(new PropertyKind.Columns(side)));
  }
}
