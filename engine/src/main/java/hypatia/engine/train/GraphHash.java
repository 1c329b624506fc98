package hypatia.engine.train;

import hypatia.engine.Sha256;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** SHA-256 of what a program computes, before any device rewrites it. */
final class GraphHash {
  private GraphHash() {}

  static String of(Program program) {
    StringBuilder text = new StringBuilder();
    Map<Variable, String> names = new HashMap<>();
    for (Apply node : TopologicalOrder.of(program.results())) {
      text.append(node.op());
      for (Variable input : node.inputs()) text.append(' ').append(name(input, names));
      text.append('\n');
      for (Variable output : node.outputs()) names.put(output, "v" + names.size());
    }
    for (Variable output : program.outputs()) text.append(name(output, names)).append('\n');
    for (Update update : program.updates()) {
      text.append(update.variable().key()).append(" <- ").append(name(update.newValue(), names));
      text.append('\n');
    }
    Sha256 hash = new Sha256();
    hash.add(text.toString().getBytes(StandardCharsets.UTF_8));
    return hash.hex();
  }

  private static String name(Variable variable, Map<Variable, String> names) {
    if (variable instanceof Constant constant) {
      return constant.type() + Arrays.toString(constant.value().doubles());
    }
    return names.computeIfAbsent(variable, leaf -> leaf.name() + ":" + leaf.type());
  }
}
