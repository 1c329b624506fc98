package hypatia.engine.device.cpu;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Output;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of a program's applications, views left out. An application that does nothing but
 * update a shared variable waits until all others have read the old value, so that it can write in
 * place.
 */
final class Schedule {
  private final Map<Apply, Kernel> kernels = new HashMap<>();
  private final List<Apply> order = new ArrayList<>();
  private final Map<Apply, Integer> positions = new HashMap<>();
  private final Map<Variable, List<Integer>> readers = new HashMap<>();

  Schedule(Program program) {
    for (Apply node : TopologicalOrder.of(program.results())) {
      Kernel kernel = node.op().kernel(node);
      kernels.put(node, kernel);
      if (kernel != Kernel.VIEW) order.add(node);
    }
    index();
    for (Update update : program.updates()) postpone(update);
  }

  List<Apply> order() {
    return order;
  }

  Kernel kernel(Apply node) {
    return kernels.get(node);
  }

  int position(Apply node) {
    return positions.get(node);
  }

  /** The variable whose memory this one shows: itself, or what a chain of views looks at. */
  Variable base(Variable variable) {
    Variable base = variable;
    while (base.owner() != null && kernels.get(base.owner()) == Kernel.VIEW) {
      base = base.owner().input(0);
    }
    return base;
  }

  /** The positions of the applications that read the memory of this base, ascending. */
  List<Integer> readers(Variable base) {
    return readers.getOrDefault(base, List.of());
  }

  /** The position of the last of them, or −1. */
  int lastReader(Variable base) {
    List<Integer> all = readers(base);
    return all.isEmpty() ? -1 : all.get(all.size() - 1);
  }

  private void postpone(Update update) {
    if (!(base(update.newValue()) instanceof Output output)) return;
    Apply node = output.owner();
    int last = lastReader(update.variable());
    if (last <= position(node) || isRead(node)) return;
    order.add(last, order.remove(position(node))); // removing shifts it: lands behind the reader
    index();
  }

  private boolean isRead(Apply node) {
    return node.outputs().stream().anyMatch(output -> !readers(output).isEmpty());
  }

  private void index() {
    positions.clear();
    readers.clear();
    for (int position = 0; position < order.size(); position++) {
      Apply node = order.get(position);
      positions.put(node, position);
      Set<Variable> bases = new HashSet<>();
      for (Variable input : node.inputs()) bases.add(base(input));
      for (Variable base : bases) {
        readers.computeIfAbsent(base, b -> new ArrayList<>()).add(position);
      }
    }
  }
}
