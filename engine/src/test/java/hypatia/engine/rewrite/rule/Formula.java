package hypatia.engine.rewrite.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Output;
import hypatia.engine.graph.Variable;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rewriter;
import java.util.List;
import java.util.stream.Collectors;

/** Graphs written as formulas, so that tests can compare them. */
final class Formula {
  private Formula() {}

  static String of(Variable variable) {
    if (variable instanceof Constant constant) return constant.value().toString();
    if (!(variable instanceof Output output)) return variable.name();
    Apply node = output.owner();
    return node.op()
        + (output.position() > 0 ? "." + output.position() : "")
        + node.inputs().stream().map(Formula::of).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Rewrites by all rules up to a phase. */
  static Variable rewritten(Phase last, Variable variable) {
    return rewriter(last).apply(List.of(variable)).get(0);
  }

  static Rewriter rewriter(Phase last) {
    return Rewriter.of(
        Rewriter.standard().rules().stream()
            .filter(rule -> rule.phase().compareTo(last) <= 0)
            .toList());
  }

  static void assertBecomes(Variable expected, Phase last, Variable variable) {
    assertEquals(of(expected), of(rewritten(last, variable)), of(variable));
  }

  static void assertStays(Phase last, Variable variable) {
    assertBecomes(variable, last, variable);
  }
}
