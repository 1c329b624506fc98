package hypatia.engine.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A graph as text that people read, one application a line, each after those that it needs:
 *
 * <pre>
 * %1 = tanh(x) : batch×20   ← tanh-1
 * %2 = add(%1, dense-1/b) : batch×20   ← dense-1
 * result %2
 * </pre>
 *
 * The same graph gives the same text.
 */
public final class GraphPrinter {
  private final Map<Variable, String> names = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private GraphPrinter() {}

  /** The applications that some results need, then the results. */
  public static String print(Collection<? extends Variable> results) {
    GraphPrinter printer = new GraphPrinter();
    printer.lines(results);
    for (Variable result : results) {
      printer.text.append("result ").append(printer.name(result)).append('\n');
    }
    return printer.text.toString();
  }

  /** Inputs, applications, outputs and updates of a program. */
  public static String print(Program program) {
    GraphPrinter printer = new GraphPrinter();
    StringBuilder text = printer.text;
    for (Input input : program.inputs()) {
      text.append("input ").append(input.name()).append(" : ").append(input.type()).append('\n');
    }
    printer.lines(program.results());
    for (Variable output : program.outputs()) {
      text.append("output ").append(printer.name(output)).append('\n');
    }
    for (Update update : program.updates()) {
      text.append("update ").append(printer.name(update.variable()));
      text.append(" := ").append(printer.name(update.newValue())).append('\n');
    }
    return text.toString();
  }

  /** An op as the printer writes it: {@code tanh}, {@code sum[axes=[0], keep=false]}. */
  public static String print(Op op) {
    String type = op.getClass().getSimpleName();
    String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    boolean isRecord = op.toString().startsWith(type + "["); // else it may hold an address
    String settings = isRecord ? op.toString().substring(type.length()) : "";
    return settings.equals("[]") ? name : name + settings;
  }

  private void lines(Collection<? extends Variable> results) {
    int number = 0;
    for (Apply node : TopologicalOrder.of(results)) {
      number++;
      List<Output> outputs = node.outputs();
      StringJoiner types = new StringJoiner(", ");
      for (Output output : outputs) {
        names.put(output, "%" + number + (outputs.size() > 1 ? "." + output.position() : ""));
        types.add(output.type().toString());
      }
      StringJoiner inputs = new StringJoiner(", ", "(", ")");
      for (Variable input : node.inputs()) inputs.add(name(input));
      text.append('%').append(number).append(" = ").append(print(node.op())).append(inputs);
      text.append(" : ").append(types);
      if (node.origin() != null) text.append("   ← ").append(node.origin());
      text.append('\n');
    }
  }

  private String name(Variable variable) {
    return names.getOrDefault(variable, variable.toString());
  }
}
