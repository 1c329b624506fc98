package hypatia.engine.block;

import java.util.List;

/** What the data offer to a diagram: the columns with the roles input and target, in order. */
public record DataSignature(List<Field> inputs, List<Field> targets) {
  /** No data yet: inputs take their size from their own property. */
  public static final DataSignature NONE = new DataSignature(List.of(), List.of());

  public DataSignature {
    inputs = List.copyOf(inputs);
    targets = List.copyOf(targets);
  }

  public List<Field> fields(DataSide side) {
    return side == DataSide.INPUT ? inputs : targets;
  }

  /** Whether there are no data yet. */
  public boolean isEmpty() {
    return inputs.isEmpty() && targets.isEmpty();
  }
}
