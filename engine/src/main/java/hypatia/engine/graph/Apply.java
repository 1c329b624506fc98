package hypatia.engine.graph;

import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;

/** One application of an op to variables. Immutable outside an {@link EditableGraph}. */
public final class Apply {
  private final Op op;
  private final List<Output> outputs;
  private List<Variable> inputs;
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

  /** The same application over other inputs of the same types. */
  Apply(Apply original, List<Variable> inputs) {
    this.op = original.op;
    this.inputs = List.copyOf(inputs);
    this.origin = original.origin;
    this.outputs =
        original.outputs.stream().map(o -> new Output(this, o.position(), o.type())).toList();
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

  /** Reads another variable of the same type: for {@link EditableGraph}, on its own copies only. */
  void replaceInput(Variable old, Variable other) {
    inputs = inputs.stream().map(input -> input == old ? other : input).toList();
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
