package hypatia.engine.op.elementwise;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.OpSample.Range;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Several element-wise ops in one pass over memory. It means what its steps mean one after another;
 * all results have the shape that the inputs broadcast to.
 *
 * @param steps in order; an operand is an input of the whole (counted first) or an earlier step
 * @param results which of those the outputs are; several, where values are wanted outside too
 */
public record Fused(List<LoopStep> steps, List<Integer> results) implements Op {
  public Fused {
    steps = List.copyOf(steps);
    results = List.copyOf(results);
  }

  @Override
  public List<TensorType> inferTypes(List<TensorType> inputs) {
    Shape whole = Broadcast.shape(this, inputs);
    List<TensorType> types = new ArrayList<>(inputs);
    for (LoopStep step : steps) {
      types.add(step.op().inferTypes(step.operands().stream().map(types::get).toList()).get(0));
    }
    List<TensorType> ofResults = results.stream().map(types::get).toList();
    for (TensorType type : ofResults) {
      if (!type.shape().equals(whole)) {
        throw new IllegalArgumentException(
            "A result of " + this + " has the shape " + type + ", the whole has " + whole + ".");
      }
    }
    return ofResults;
  }

  /** The steps as applications of their own to some inputs. */
  public List<Apply> unfused(List<? extends Variable> inputs) {
    List<Variable> values = new ArrayList<>(inputs);
    List<Apply> nodes = new ArrayList<>();
    for (LoopStep step : steps) {
      Apply node = new Apply(step.op(), step.operands().stream().map(values::get).toList());
      nodes.add(node);
      values.add(node.output(0));
    }
    return nodes;
  }

  @Override
  public List<Variable> pullback(Apply node, List<Variable> cotangents) {
    int inputs = node.inputs().size();
    List<Apply> nodes = unfused(node.inputs());
    Variable[] sums = new Variable[inputs + steps.size()];
    for (int i = 0; i < results.size(); i++) add(sums, results.get(i), cotangents.get(i));
    for (int step = steps.size() - 1; step >= 0; step--) {
      Variable cotangent = sums[inputs + step];
      if (cotangent == null) continue;
      List<Variable> shares = steps.get(step).op().pullback(nodes.get(step), List.of(cotangent));
      for (int i = 0; i < shares.size(); i++) {
        add(sums, steps.get(step).operands().get(i), shares.get(i));
      }
    }
    return Arrays.asList(sums).subList(0, inputs);
  }

  private static void add(Variable[] sums, int position, Variable share) {
    if (share == null) return;
    sums[position] = sums[position] == null ? share : Add.of(sums[position], share);
  }

  @Override
  public List<INDArray> evaluate(Apply node, DimBindings dims, List<INDArray> inputs) {
    List<INDArray> values = new ArrayList<>(inputs);
    for (Apply each : unfused(node.inputs())) {
      LoopStep step = steps.get(values.size() - inputs.size());
      List<INDArray> operands = step.operands().stream().map(values::get).toList();
      values.add(step.op().evaluate(each, dims, operands).get(0));
    }
    return results.stream().map(values::get).toList();
  }

  @Override
  public Kernel kernel(Apply node) {
    return new BlockKernel(node, steps, results);
  }

  @Override
  public double flops(Apply node, DimBindings dims) {
    double sum = 0;
    for (Apply each : unfused(node.inputs())) sum += each.op().flops(each, dims);
    return sum;
  }

  @Override
  public String toString() {
    return steps.stream()
        .map(step -> step.op().getClass().getSimpleName())
        .collect(Collectors.joining(", ", "Fused[", "]"));
  }

  public static List<OpSample> samples() {
    // x, b, s: with t = tanh(x + b), the results t·s and (t·s)·x
    Fused op =
        new Fused(
            List.of(
                new LoopStep(new Add(), List.of(0, 1)),
                new LoopStep(new Tanh(), List.of(3)),
                new LoopStep(new Multiply(), List.of(4, 2)),
                new LoopStep(new Multiply(), List.of(5, 0))),
            List.of(5, 6));
    List<OpSample> samples = new ArrayList<>();
    int[][] sizes = {{3, 4}, {0, 4}, {1, 1}, {7, 13}, {1, 4097}, {4097, 1}, {2, 1025}, {300, 1000}};
    for (int[] size : sizes) {
      Dim rows = Dim.of(size[0]);
      Dim columns = Dim.of(size[1]);
      TensorType full = TensorType.floats(rows, columns);
      samples.add(sample(op, full, TensorType.floats(columns), TensorType.scalar()));
      samples.add(sample(op, full, full, TensorType.floats(rows, Dim.ONE)));
    }
    return samples;
  }

  private static OpSample sample(Fused op, TensorType... inputs) {
    return OpSample.in(Range.STANDARD, op, inputs);
  }
}
