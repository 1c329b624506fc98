package hypatia.engine.graph;

import java.util.ArrayList;
import java.util.List;

/** A function as a graph: what goes in, what comes out, and which shared variables change. */
public record Program(List<Input> inputs, List<Variable> outputs, List<Update> updates) {
  public Program {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    updates = List.copyOf(updates);
    long distinct = updates.stream().map(Update::variable).distinct().count();
    if (distinct != updates.size()) {
      throw new IllegalArgumentException("A shared variable has two updates.");
    }
  }

  /** Outputs, then new values: everything that must be computed. */
  public List<Variable> results() {
    List<Variable> results = new ArrayList<>(outputs);
    for (Update update : updates) results.add(update.newValue());
    return results;
  }
}
