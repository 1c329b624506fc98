package hypatia.engine.graph;

import hypatia.engine.tensor.TensorType;
import java.util.Collections;
import java.util.List;

/**
 * One way to call an op, for the contract test: it draws values for these inputs and checks types,
 * gradient and the agreement of all executors.
 *
 * @param op the op under test
 * @param inputs types with known shapes
 * @param range how to draw each input
 */
public record OpSample(Op op, List<TensorType> inputs, List<Range> range) {
  /**
   * Values to draw from: uniform between low and high; whole numbers for index inputs (high
   * excluded). {@code awayFrom} keeps a distance of 0.05 from kinks, where a gradient check means
   * nothing.
   */
  public record Range(double low, double high, double... awayFrom) {
    public static final Range STANDARD = new Range(-2, 2);
    public static final Range POSITIVE = new Range(0.2, 3);
  }

  public OpSample {
    inputs = List.copyOf(inputs);
    range = List.copyOf(range);
  }

  /** A sample whose float inputs are drawn from −2 to 2. */
  public static OpSample of(Op op, TensorType... inputs) {
    return in(Range.STANDARD, op, inputs);
  }

  /** A sample with one range for all inputs. */
  public static OpSample in(Range range, Op op, TensorType... inputs) {
    return new OpSample(op, List.of(inputs), Collections.nCopies(inputs.length, range));
  }
}
