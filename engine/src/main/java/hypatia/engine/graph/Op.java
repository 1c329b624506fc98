package hypatia.engine.graph;

import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An operation on tensors. Implementations are records, one a file: equal records applied to the
 * same inputs compute the same value, which is how merging finds common subexpressions.
 *
 * <p>Each op offers {@code public static List<OpSample> samples()} for the contract test (see
 * {@link OpSample}).
 */
public interface Op {
  /**
   * The types of the results.
   *
   * @throws hypatia.engine.tensor.ShapeMismatch if the inputs do not fit, with both causes
   */
  List<TensorType> inferTypes(List<TensorType> inputs);

  /**
   * The vector–Jacobian product as new symbolic expressions.
   *
   * @param cotangents one per output, of that output's type; null where the cost does not depend on
   *     the output (at least one is not null)
   * @return one per input, of that input's type; null where no gradient flows
   */
  List<Variable> pullback(Apply node, List<Variable> cotangents);

  /**
   * The results by ND4J, in whatever precision the arrays have. Index arrays hold whole numbers in
   * that same precision. The reference, and what a GPU runs; inputs must not be changed.
   */
  List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs);

  /**
   * The way of the CPU. An op whose output is its first input seen under another shape returns
   * {@link Kernel#VIEW}: no instruction, the same memory.
   */
  Kernel kernel(Apply node);

  /** Multiplications and additions of one evaluation, for cost estimates. */
  default double flops(Apply node, DimBindings dims) {
    double sum = 0;
    for (Output output : node.outputs()) sum += output.shape().size().evaluate(dims);
    return sum;
  }

  /** Applies this op and gives its first result. */
  default Variable on(Variable... inputs) {
    return new Apply(this, List.of(inputs)).output(0);
  }
}
