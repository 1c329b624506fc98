package hypatia.engine.rewrite;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Output;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.elementwise.Fused;
import hypatia.engine.op.elementwise.LoopStep;
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
 * Joins element-wise applications of one shape that feed one another into {@link Fused} ones.
 *
 * <p>Looks at the whole graph, not at one application: a group may only grow where no value leaves
 * it and comes back. An application joins its readers rather than what it reads, so that cheap
 * values (1 − tanh², for the gradient) are computed again where they are used, not kept. Nothing is
 * computed twice.
 */
final class Fusion {
  /** Steps of a group: more would not fit the registers of the L1 cache. */
  private static final int MOST_STEPS = 48;

  /** What runs as one instruction: its members by their place in the graph's order. */
  private static final class Group {
    final List<Integer> members = new ArrayList<>();
  }

  private final List<Apply> order;
  private final Set<Variable> results;
  private final Map<Apply, Integer> places = new HashMap<>();
  private final List<List<Integer>> readers = new ArrayList<>();
  private final Group[] groups;

  private Fusion(List<? extends Variable> results) {
    this.order = TopologicalOrder.of(List.copyOf(results));
    this.results = new HashSet<>(results);
    this.groups = new Group[order.size()];
    for (int place = 0; place < groups.length; place++) {
      places.put(order.get(place), place);
      readers.add(new ArrayList<>());
      groups[place] = new Group();
      groups[place].members.add(place);
      for (Variable input : order.get(place).inputs()) {
        if (input.owner() != null) readers.get(places.get(input.owner())).add(place);
      }
    }
  }

  /** The same variables, with element-wise work joined. */
  static List<Variable> of(List<? extends Variable> variables) {
    Fusion fusion = new Fusion(variables);
    fusion.join();
    return fusion.rebuild(variables);
  }

  private void join() {
    for (int place = order.size() - 1; place >= 0; place--) {
      if (!(order.get(place).op() instanceof Elementwise)) continue;
      for (int reader : readers.get(place)) {
        Group from = groups[place];
        Group to = groups[reader];
        if (from != to && fit(order.get(place), order.get(reader)) && mayJoin(from, to)) {
          from.members.addAll(to.members);
          from.members.sort(null);
          for (int member : to.members) groups[member] = from;
        }
      }
    }
  }

  private static boolean fit(Apply node, Apply reader) {
    return reader.op() instanceof Elementwise
        && node.output(0).shape().equals(reader.output(0).shape());
  }

  /** Whether the two stay below the limit, and no path between them leads through a third group. */
  private boolean mayJoin(Group from, Group to) {
    if (from.members.size() + to.members.size() > MOST_STEPS) return false;
    Set<Group> seen = new HashSet<>(List.of(from, to));
    List<Group> open = new ArrayList<>();
    for (Group next : readersOf(from)) if (seen.add(next)) open.add(next);
    while (!open.isEmpty()) {
      for (Group next : readersOf(open.remove(open.size() - 1))) {
        if (next == to) return false;
        if (seen.add(next)) open.add(next);
      }
    }
    return true;
  }

  private Set<Group> readersOf(Group group) {
    Set<Group> found = new LinkedHashSet<>();
    for (int member : group.members) {
      for (int reader : readers.get(member)) found.add(groups[reader]);
    }
    return found;
  }

  /** New applications, group after group, each after those that it needs. */
  private List<Variable> rebuild(List<? extends Variable> variables) {
    Map<Variable, Variable> copies = new HashMap<>();
    for (Group group : sorted()) {
      if (group.members.size() == 1) copyOne(order.get(group.members.get(0)), copies);
      else fuse(group, copies);
    }
    List<Variable> rebuilt = new ArrayList<>();
    for (Variable variable : variables) rebuilt.add(copies.getOrDefault(variable, variable));
    return rebuilt;
  }

  private static void copyOne(Apply node, Map<Variable, Variable> copies) {
    List<Variable> inputs = new ArrayList<>();
    for (Variable input : node.inputs()) inputs.add(copies.getOrDefault(input, input));
    boolean same = inputs.equals(node.inputs());
    Apply copy = same ? node : new Apply(node.op(), inputs);
    if (!same) copy.originate(node.origin());
    for (Output output : node.outputs()) copies.put(output, copy.output(output.position()));
  }

  private void fuse(Group group, Map<Variable, Variable> copies) {
    Map<Variable, Integer> positions = new LinkedHashMap<>();
    List<Variable> inputs = new ArrayList<>();
    for (int member : group.members) {
      for (Variable input : order.get(member).inputs()) {
        boolean inside = input.owner() != null && groups[places.get(input.owner())] == group;
        if (!inside && positions.putIfAbsent(input, inputs.size()) == null) {
          inputs.add(copies.getOrDefault(input, input));
        }
      }
    }
    List<LoopStep> steps = new ArrayList<>();
    List<Variable> outside = new ArrayList<>();
    for (int member : group.members) {
      Apply node = order.get(member);
      List<Integer> operands = node.inputs().stream().map(positions::get).toList();
      steps.add(new LoopStep((Elementwise) node.op(), operands));
      positions.put(node.output(0), inputs.size() + steps.size() - 1);
      if (isNeededOutside(member, group)) outside.add(node.output(0));
    }
    Apply fused =
        new Apply(new Fused(steps, outside.stream().map(positions::get).toList()), inputs);
    fused.originate(order.get(group.members.get(0)).origin());
    for (int i = 0; i < outside.size(); i++) copies.put(outside.get(i), fused.output(i));
  }

  private boolean isNeededOutside(int member, Group group) {
    return results.contains(order.get(member).output(0))
        || readers.get(member).stream().anyMatch(reader -> groups[reader] != group);
  }

  /** All groups, each after those that it needs, otherwise in the graph's order. */
  private List<Group> sorted() {
    Map<Group, Integer> waitingFor = new LinkedHashMap<>();
    for (Group group : groups) waitingFor.put(group, 0);
    for (int place = 0; place < groups.length; place++) {
      for (int reader : readers.get(place)) {
        if (groups[reader] != groups[place]) waitingFor.merge(groups[reader], 1, Integer::sum);
      }
    }
    PriorityQueue<Group> ready =
        new PriorityQueue<>((a, b) -> Integer.compare(a.members.get(0), b.members.get(0)));
    waitingFor.forEach(
        (group, count) -> {
          if (count == 0) ready.add(group);
        });
    List<Group> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      Group group = ready.poll();
      sorted.add(group);
      for (int member : group.members) {
        for (int reader : readers.get(member)) {
          Group other = groups[reader];
          if (other != group && waitingFor.merge(other, -1, Integer::sum) == 0) ready.add(other);
        }
      }
    }
    return sorted;
  }
}
