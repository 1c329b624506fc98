package hypatia.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every application that some results need, each after those that it needs. Deterministic. */
public final class TopologicalOrder {
  private TopologicalOrder() {}

  public static List<Apply> of(Collection<? extends Variable> results) {
    List<Apply> order = new ArrayList<>();
    Set<Apply> done = new HashSet<>();
    Deque<Apply> open = new ArrayDeque<>(); // no recursion: unrolled graphs are deep
    for (Variable result : results) {
      if (result.owner() == null) continue;
      open.push(result.owner());
      while (!open.isEmpty()) {
        Apply node = open.peek();
        if (done.contains(node)) {
          open.pop();
          continue;
        }
        boolean ready = true;
        for (int i = node.inputs().size() - 1; i >= 0; i--) {
          Apply needed = node.input(i).owner();
          if (needed != null && !done.contains(needed)) {
            open.push(needed);
            ready = false;
          }
        }
        if (ready) {
          open.pop();
          done.add(node);
          order.add(node);
        }
      }
    }
    return order;
  }
}
