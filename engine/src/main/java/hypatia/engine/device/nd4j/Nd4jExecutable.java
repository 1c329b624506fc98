package hypatia.engine.device.nd4j;

import hypatia.engine.device.AxisLengths;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Walks a graph in order and evaluates each application. */
final class Nd4jExecutable implements Executable {
  private final Program program;
  private final Precision precision;
  private final List<Apply> order;

  Nd4jExecutable(Program program, boolean isDouble) {
    this.program = program;
    this.precision = Precision.of(isDouble);
    this.order = TopologicalOrder.of(program.results());
  }

  @Override
  public Sized at(DimBindings dims) {
    return new SizedWalk(dims);
  }

  @Override
  public List<Tensor> call(List<Tensor> inputs) {
    return run(AxisLengths.of(program.inputs(), inputs), inputs);
  }

  private List<Tensor> run(DimBindings dims, List<Tensor> inputs) {
    Map<Variable, INDArray> values = new HashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      values.put(program.inputs().get(i), precision.array(inputs.get(i)));
    }
    for (Apply node : order) {
      List<INDArray> operands = node.inputs().stream().map(input -> value(input, values)).toList();
      List<INDArray> results = node.op().evaluate(node, dims, operands);
      for (int i = 0; i < results.size(); i++) {
        values.put(node.output(i), precision.cast(results.get(i)));
      }
    }
    List<Tensor> outputs = new ArrayList<>();
    for (Variable output : program.outputs()) {
      outputs.add(precision.tensor(value(output, values), output.shape().bind(dims)));
    }
    update(values);
    return outputs;
  }

  /** All new values are copies before the first is put in place. */
  private void update(Map<Variable, INDArray> values) {
    List<INDArray> fresh = new ArrayList<>();
    for (Update update : program.updates()) fresh.add(value(update.newValue(), values).dup('c'));
    for (int i = 0; i < fresh.size(); i++) {
      Nd4jResidence.of(program.updates().get(i).variable(), precision).replace(fresh.get(i));
    }
  }

  private INDArray value(Variable variable, Map<Variable, INDArray> values) {
    INDArray known = values.get(variable);
    if (known != null) return known;
    if (variable instanceof SharedVariable shared) {
      return Nd4jResidence.of(shared, precision).array();
    }
    if (variable instanceof Constant constant) return precision.array(constant.value());
    throw new IllegalArgumentException("The function has no input '" + variable + "'.");
  }

  /** Buffers on the host around a walk. */
  private final class SizedWalk implements Sized {
    private final DimBindings dims;
    private final List<Buffer> inputs = new ArrayList<>();
    private final List<Buffer> outputs = new ArrayList<>();

    SizedWalk(DimBindings dims) {
      this.dims = dims;
      for (Input input : program.inputs()) inputs.add(buffer(input));
      for (Variable output : program.outputs()) outputs.add(buffer(output));
    }

    private Buffer buffer(Variable variable) {
      return new Buffer(new float[Tensor.sizeOf(variable.shape().bind(dims))]);
    }

    @Override
    public Buffer input(int position) {
      return inputs.get(position);
    }

    @Override
    public Buffer output(int position) {
      return outputs.get(position);
    }

    @Override
    public void run() {
      List<Tensor> given = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        int[] shape = program.inputs().get(i).shape().bind(dims);
        given.add(Tensor.of(inputs.get(i).array, shape));
      }
      List<Tensor> results = Nd4jExecutable.this.run(dims, given);
      for (int i = 0; i < outputs.size(); i++) {
        outputs.get(i).set(results.get(i).floats(), 0, results.get(i).size());
      }
    }
  }
}
