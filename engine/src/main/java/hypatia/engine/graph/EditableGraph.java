package hypatia.engine.graph;

import hypatia.engine.tensor.Tensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A private copy of a graph whose applications can be replaced one by one. Leaves (inputs, shared
 * variables) are those of the original; equal constants are one from the start. A replacement costs
 * as much as the replaced application has readers.
 */
public final class EditableGraph implements Rewrite.GraphView {
  private final Variable[] results;
  private final Map<Variable, Set<Integer>> positions = new HashMap<>();
  private final Map<Variable, Set<Apply>> readers = new HashMap<>();
  private final Map<Tensor, Constant> constants = new HashMap<>();
  private final Map<Expression, Apply> expressions = new HashMap<>();
  private final Set<Apply> live = new HashSet<>();

  /** What an application computes: two with equal expressions have equal values. */
  private record Expression(Op op, List<Variable> inputs) {
    static Expression of(Apply node) {
      return new Expression(node.op(), node.inputs());
    }
  }

  /** Copies what these variables need. */
  public EditableGraph(List<? extends Variable> wanted) {
    Map<Variable, Variable> copies = new HashMap<>();
    for (Apply node : TopologicalOrder.of(wanted)) {
      Apply copy = new Apply(node, node.inputs().stream().map(v -> copyOf(v, copies)).toList());
      for (Output output : node.outputs()) copies.put(output, copy.output(output.position()));
      insert(copy);
    }
    results = new Variable[wanted.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = copyOf(wanted.get(i), copies);
      positions.computeIfAbsent(results[i], v -> new LinkedHashSet<>()).add(i);
    }
  }

  private Variable copyOf(Variable original, Map<Variable, Variable> copies) {
    if (original instanceof Constant constant) return one(constant);
    return copies.getOrDefault(original, original);
  }

  /** The wanted variables as they are computed now. */
  public List<Variable> results() {
    return List.copyOf(Arrays.asList(results));
  }

  /** All applications, each after those that it needs. */
  public List<Apply> applies() {
    return TopologicalOrder.of(Arrays.asList(results));
  }

  /** Whether an application is part of this graph now. */
  public boolean contains(Apply node) {
    return live.contains(node);
  }

  @Override
  public Collection<Apply> readers(Variable variable) {
    return Collections.unmodifiableSet(readers.getOrDefault(variable, Set.of()));
  }

  @Override
  public boolean isResult(Variable variable) {
    return positions.containsKey(variable);
  }

  @Override
  public Apply twin(Apply node) {
    Apply first = expressions.putIfAbsent(Expression.of(node), node);
    return first == node ? null : first;
  }

  /**
   * Lets all readers of an application read other variables of the same types instead. New
   * applications take over its origin; what nobody needs any more is dropped.
   *
   * @return the applications whose surroundings changed: the new ones, then the readers
   * @throws IllegalArgumentException if number or types differ
   */
  public List<Apply> replace(Apply node, List<Variable> replacements) {
    requireSameTypes(node, replacements);
    List<Apply> changed = new ArrayList<>();
    for (Variable replacement : replacements) adopt(replacement.owner(), node, changed);
    for (Output output : node.outputs()) {
      Variable replacement = replacements.get(output.position());
      if (replacement == output) continue;
      if (replacement instanceof Constant constant) replacement = one(constant);
      redirect(output, replacement, changed);
    }
    drop(node);
    for (Variable replacement : replacements) drop(replacement.owner());
    return changed;
  }

  private static void requireSameTypes(Apply node, List<Variable> replacements) {
    boolean same = replacements.size() == node.outputs().size();
    for (int i = 0; same && i < replacements.size(); i++) {
      same = replacements.get(i).type().equals(node.output(i).type());
    }
    if (!same) {
      throw new IllegalArgumentException(
          "A replacement of "
              + node.op()
              + " has the types "
              + replacements.stream().map(Variable::type).toList()
              + ", not "
              + node.outputs().stream().map(Variable::type).toList()
              + ".");
    }
  }

  /** Makes new applications part of this graph, each after those that it needs. */
  private void adopt(Apply node, Apply replaced, List<Apply> changed) {
    if (node == null || live.contains(node)) return;
    for (Variable input : node.inputs()) adopt(input.owner(), replaced, changed);
    for (Variable input : node.inputs()) {
      if (input instanceof Constant constant) node.replaceInput(constant, one(constant));
    }
    node.originate(replaced.origin());
    insert(node);
    changed.add(node);
  }

  private void insert(Apply node) {
    live.add(node);
    for (Variable input : node.inputs()) {
      readers.computeIfAbsent(input, v -> new LinkedHashSet<>()).add(node);
    }
    expressions.putIfAbsent(Expression.of(node), node);
  }

  private void redirect(Variable old, Variable other, List<Apply> changed) {
    Set<Apply> moved = readers.remove(old);
    if (moved != null) {
      for (Apply reader : moved) {
        expressions.remove(Expression.of(reader), reader);
        reader.replaceInput(old, other);
        expressions.putIfAbsent(Expression.of(reader), reader);
      }
      readers.computeIfAbsent(other, v -> new LinkedHashSet<>()).addAll(moved);
      changed.addAll(moved);
    }
    Set<Integer> places = positions.remove(old);
    if (places != null) {
      for (int place : places) results[place] = other;
      positions.computeIfAbsent(other, v -> new LinkedHashSet<>()).addAll(places);
    }
  }

  /** Forgets an application without readers, and then what only it needed. */
  private void drop(Apply start) {
    Deque<Apply> open = new ArrayDeque<>();
    if (start != null) open.push(start);
    while (!open.isEmpty()) {
      Apply node = open.pop();
      if (!live.contains(node) || node.outputs().stream().anyMatch(this::isNeeded)) continue;
      live.remove(node);
      expressions.remove(Expression.of(node), node);
      for (Variable input : node.inputs()) {
        Set<Apply> others = readers.get(input);
        if (others != null) others.remove(node);
        if (input.owner() != null) open.push(input.owner());
      }
    }
  }

  private boolean isNeeded(Variable variable) {
    return isResult(variable) || !readers(variable).isEmpty();
  }

  private Constant one(Constant constant) {
    return constants.computeIfAbsent(constant.value(), value -> constant);
  }
}
