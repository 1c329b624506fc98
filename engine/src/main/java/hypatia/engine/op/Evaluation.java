package hypatia.engine.op;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The values of variables in double precision, by the ops' own reference evaluation. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * @param given values of the inputs that the results need
   */
  public static List<Tensor> of(
      List<? extends Variable> results, Map<? extends Variable, Tensor> given, DimBindings dims) {
    Map<Variable, INDArray> values = new HashMap<>();
    given.forEach((variable, tensor) -> values.put(variable, array(tensor)));
    for (Apply node : TopologicalOrder.of(results)) {
      List<INDArray> inputs = new ArrayList<>();
      for (Variable input : node.inputs()) inputs.add(value(input, values));
      List<INDArray> outputs = node.op().evaluate(node, dims, inputs);
      for (int i = 0; i < outputs.size(); i++) values.put(node.output(i), outputs.get(i));
    }
    List<Tensor> tensors = new ArrayList<>();
    for (Variable result : results) {
      INDArray value = value(result, values);
      tensors.add(Tensor.of(NdArrays.doubles(value), NdArrays.ints(value.shape())));
    }
    return tensors;
  }

  private static INDArray value(Variable variable, Map<Variable, INDArray> values) {
    INDArray value = values.get(variable);
    if (value != null) return value;
    if (variable instanceof Constant constant) return array(constant.value());
    if (variable instanceof SharedVariable shared) return array(shared.value());
    throw new IllegalArgumentException("No value is given for " + variable + ".");
  }

  private static INDArray array(Tensor tensor) {
    return NdArrays.of(DataType.DOUBLE, tensor.doubles().clone(), tensor.shape());
  }
}
