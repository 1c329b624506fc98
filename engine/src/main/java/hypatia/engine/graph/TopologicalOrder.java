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

  /**
   * @throws IllegalStateException if an application needs itself
   */
  public static List<Apply> of(Collection<? extends Variable> results) {
    List<Apply> order = new ArrayList<>();
    Set<Apply> done = new HashSet<>();
    Set<Apply> begun = new HashSet<>(); // those not done are the way from a result down to here
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
        begun.add(node);
        boolean ready = true;
        for (int i = node.inputs().size() - 1; i >= 0; i--) {
          Apply needed = node.input(i).owner();
          if (needed != null && !done.contains(needed)) {
            if (begun.contains(needed)) {
              throw new IllegalStateException("The graph has a cycle through " + needed.op() + ".");
            }
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
