package hypatia.engine.train;

import hypatia.engine.block.Property;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import hypatia.engine.train.optimizer.Optimizer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The state of an optimizer under keys: {@code dense-1/W/mean} for a parameter's, {@code iteration}
 * for a scalar. A state that is given takes up where it was; one of another shape starts anew.
 */
final class OptimizerState implements Optimizer.Step {
  private final Variable learningRate;
  private final Map<String, Object> settings;
  private final Map<String, Tensor> given;
  private final Map<String, SharedVariable> variables = new TreeMap<>();

  OptimizerState(Variable learningRate, Map<String, Object> settings, Map<String, Tensor> given) {
    this.learningRate = learningRate;
    this.settings = settings;
    this.given = given;
  }

  @Override
  public Variable learningRate() {
    return learningRate;
  }

  @Override
  public <T> T get(Property<T> property) {
    return property.of(settings);
  }

  @Override
  public SharedVariable state(SharedVariable parameter, String name) {
    int[] shape = parameter.shape().bind(DimBindings.NONE);
    return obtain(parameter.key() + "/" + name, parameter.type(), Tensor.zeros(shape));
  }

  @Override
  public SharedVariable state(String name, double start) {
    return obtain(name, TensorType.scalar(), Tensor.of(new float[] {(float) start}));
  }

  /** Copies of the present values, by key. */
  Map<String, Tensor> snapshot() {
    Map<String, Tensor> values = new TreeMap<>();
    variables.forEach((key, variable) -> values.put(key, variable.value()));
    return values;
  }

  /** Goes back to a snapshot. */
  void load(Map<String, Tensor> snapshot) {
    snapshot.forEach((key, value) -> variables.get(key).setValue(value));
  }

  private SharedVariable obtain(String key, TensorType type, Tensor start) {
    Tensor value = given.get(key);
    boolean fits = value != null && Arrays.equals(value.shape(), start.shape());
    SharedVariable variable = new SharedVariable(key, type, fits ? value : start);
    if (variables.put(key, variable) != null) {
      throw new IllegalArgumentException("The optimizer asks twice for its state " + key + ".");
    }
    return variable;
  }
}
