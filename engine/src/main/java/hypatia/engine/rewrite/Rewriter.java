package hypatia.engine.rewrite;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.EditableGraph;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Applies rules to a graph, phase after phase, each until none of its rules applies. The graph that
 * is handed in stays as it is; the result computes the same values from the same inputs and shared
 * variables. The same graph gives the same result.
 */
public final class Rewriter {
  /** More replacements than this for each application of the graph: the rules chase each other. */
  private static final int REPLACEMENTS_PER_APPLY = 50;

  private static final List<Rule> ALL_RULES = findRules();
  private static final Rewriter STANDARD = new Rewriter(ALL_RULES, true);
  private static final Rewriter NONE = new Rewriter(List.of(), false);
  private static final Rewriter STABILIZING =
      only(Phase.MERGE, Phase.CANONICALIZE, Phase.STABILIZE);

  private final List<Rule> rules;
  private final boolean fuses;

  private Rewriter(List<Rule> rules, boolean fuses) {
    this.rules = rules;
    this.fuses = fuses;
  }

  /** All rules. */
  public static Rewriter standard() {
    return STANDARD;
  }

  /** Leaves every graph as it is. */
  public static Rewriter none() {
    return NONE;
  }

  /** The rules of some phases. */
  public static Rewriter only(Phase first, Phase... more) {
    Set<Phase> phases = EnumSet.of(first, more);
    List<Rule> chosen = ALL_RULES.stream().filter(rule -> phases.contains(rule.phase())).toList();
    return new Rewriter(chosen, phases.contains(Phase.FUSE));
  }

  /** These rules, in their phases, each phase in the order given; without fusion. */
  public static Rewriter of(List<Rule> rules) {
    return new Rewriter(List.copyOf(rules), false);
  }

  /**
   * The same variables by formulas that keep their digits: the cross-entropy of a softmax without
   * the logarithm of a 0. To be called on the cost and on all predictions together, before
   * gradients are taken: the gradient of a stable cost is stable, while that of an unstable one
   * cannot always be mended.
   */
  public static List<Variable> stabilize(List<? extends Variable> variables) {
    return STABILIZING.apply(variables);
  }

  public List<Rule> rules() {
    return rules;
  }

  public Program apply(Program program) {
    if (rules.isEmpty() && !fuses) return program;
    List<Variable> results = apply(program.results());
    int outputs = program.outputs().size();
    List<Update> updates = new ArrayList<>();
    for (Update update : program.updates()) {
      updates.add(new Update(update.variable(), results.get(outputs + updates.size())));
    }
    return new Program(program.inputs(), results.subList(0, outputs), updates);
  }

  /** Rewrites all that these variables need, as one graph. */
  public List<Variable> apply(List<? extends Variable> variables) {
    EditableGraph graph = new EditableGraph(variables);
    for (Phase phase : Phase.values()) {
      if (rules.stream().noneMatch(rule -> rule.phase() == phase)) continue;
      run(rules.stream().filter(rule -> rule.phase().compareTo(phase) <= 0).toList(), graph);
    }
    return fuses ? Fusion.of(graph.results()) : graph.results();
  }

  private static void run(List<Rule> rules, EditableGraph graph) {
    List<Apply> all = graph.applies();
    long allowed = REPLACEMENTS_PER_APPLY * (all.size() + 10L);
    while (true) {
      long before = allowed;
      Deque<Apply> open = new ArrayDeque<>(all);
      Set<Apply> waiting = new HashSet<>(all);
      while (!open.isEmpty()) {
        Apply node = open.poll();
        waiting.remove(node);
        if (!graph.contains(node)) continue;
        Rule rule = step(rules, node, graph, open, waiting);
        if (rule != null && --allowed < 0) {
          throw new IllegalStateException(
              "Rewriting does not come to an end; the last rule was " + rule.name() + ".");
        }
      }
      if (allowed == before) return;
      // A rule may look at readers that were not there when its turn came.
      all = graph.applies();
    }
  }

  /** Applies the first rule that fits, and gives it, or null. */
  private static Rule step(
      List<Rule> rules, Apply node, EditableGraph graph, Deque<Apply> open, Set<Apply> waiting) {
    for (Rule rule : rules) {
      List<Variable> replacements = rule.rewrite(node, graph);
      if (replacements == null) continue;
      for (Apply changed : graph.replace(node, replacements)) {
        if (waiting.add(changed)) open.add(changed);
      }
      return rule;
    }
    return null;
  }

  private static List<Rule> findRules() {
    List<Rule> found = new ArrayList<>();
    ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).forEach(found::add);
    found.sort(Comparator.comparing(Rule::phase).thenComparing(Rule::name));
    return List.copyOf(found);
  }
}
