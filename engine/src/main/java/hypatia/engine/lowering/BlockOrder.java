package hypatia.engine.lowering;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The order in which blocks are built.
 *
 * @param order each block after those that it reads; among equals, the one that was added first.
 *     Blocks on a cycle, and those behind one, are missing
 * @param cycles one closed chain of wires for each knot of cycles
 */
record BlockOrder(List<Block> order, List<List<Wire>> cycles) {
  static BlockOrder of(Diagram diagram) {
    List<Block> blocks = List.copyOf(diagram.blocks());
    Map<BlockId, Integer> position = new HashMap<>();
    for (Block block : blocks) position.put(block.id(), position.size());
    Map<BlockId, Integer> waiting = new HashMap<>();
    for (Wire wire : diagram.wires()) waiting.merge(wire.to().block(), 1, Integer::sum);
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (Block block : blocks) {
      if (!waiting.containsKey(block.id())) ready.add(position.get(block.id()));
    }
    List<Block> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      Block block = blocks.get(ready.remove());
      order.add(block);
      for (Wire wire : diagram.wiresOf(block.id())) {
        BlockId next = wire.to().block();
        if (wire.from().block().equals(block.id()) && waiting.merge(next, -1, Integer::sum) == 0) {
          ready.add(position.get(next));
        }
      }
    }
    Set<BlockId> left = new LinkedHashSet<>();
    for (Block block : blocks) left.add(block.id());
    for (Block block : order) left.remove(block.id());
    return new BlockOrder(List.copyOf(order), cyclesAmong(diagram, left));
  }

  /** Every block that is left has a block before it that is left too: so going back must close. */
  private static List<List<Wire>> cyclesAmong(Diagram diagram, Set<BlockId> left) {
    List<List<Wire>> cycles = new ArrayList<>();
    Set<BlockId> seen = new HashSet<>();
    for (BlockId start : left) {
      Map<BlockId, Wire> path = new LinkedHashMap<>(); // block to the wire by which we leave it
      BlockId here = start;
      while (!seen.contains(here) && !path.containsKey(here)) {
        BlockId at = here;
        Wire back =
            diagram.wiresOf(at).stream()
                .filter(w -> w.to().block().equals(at) && left.contains(w.from().block()))
                .findFirst()
                .orElseThrow();
        path.put(at, back);
        here = back.from().block();
      }
      if (path.containsKey(here)) cycles.add(closed(path, here));
      seen.addAll(path.keySet());
    }
    return List.copyOf(cycles);
  }

  /** The wires of the cycle in the direction of flow. */
  private static List<Wire> closed(Map<BlockId, Wire> path, BlockId start) {
    List<Wire> wires = new ArrayList<>();
    BlockId here = start;
    do {
      Wire back = path.get(here);
      wires.add(0, back);
      here = back.from().block();
    } while (!here.equals(start));
    return List.copyOf(wires);
  }
}
