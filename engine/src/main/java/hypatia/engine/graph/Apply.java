package hypatia.engine.graph;

import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;

/** One application of an op to variables. */
public final class Apply {
  private final Op op;
  private final List<Variable> inputs;
  private final List<Output> outputs;
  private String origin;

  /**
   * @throws hypatia.engine.tensor.ShapeMismatch if the op does not take these inputs
   */
  public Apply(Op op, List<? extends Variable> inputs) {
    this.op = op;
    this.inputs = List.copyOf(inputs);
    List<Output> results = new ArrayList<>();
    for (TensorType type : op.inferTypes(this.inputs.stream().map(Variable::type).toList())) {
      results.add(new Output(this, results.size(), type));
    }
    this.outputs = List.copyOf(results);
  }

  public Op op() {
    return op;
  }

  public List<Variable> inputs() {
    return inputs;
  }

  public Variable input(int position) {
    return inputs.get(position);
  }

  public List<Output> outputs() {
    return outputs;
  }

  public Output output(int position) {
    return outputs.get(position);
  }

  /** The block that this application comes from, or null: a loss, an optimizer. */
  public String origin() {
    return origin;
  }

  /** Says where this application comes from; the first word counts. */
  public void originate(String newOrigin) {
    if (origin == null) origin = newOrigin;
  }

  @Override
  public String toString() {
    return op + inputs.toString();
  }
}
