package hypatia.engine.train;

import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.lowering.ParametersHash;
import hypatia.engine.tensor.Tensor;
import java.util.Map;

/**
 * Copies of all that training has learned, to go back to.
 *
 * @param epochs that were finished
 */
record GoodState(int epochs, Map<String, Tensor> parameters, Map<String, Tensor> optimizer) {
  static GoodState of(int epochs, ParameterStore parameters, OptimizerState optimizer) {
    return new GoodState(epochs, parameters.snapshot(), optimizer.snapshot());
  }

  void restore(ParameterStore store, OptimizerState state) {
    store.load(parameters);
    state.load(optimizer);
  }

  String hash() {
    return ParametersHash.of(parameters);
  }

  boolean isFinite() {
    for (Tensor tensor : parameters.values()) {
      for (int i = 0; i < tensor.size(); i++) {
        if (!Double.isFinite(tensor.get(i))) return false;
      }
    }
    return true;
  }

  long parameterCount() {
    return parameters.values().stream().mapToLong(Tensor::size).sum();
  }

  Checkpoint checkpoint() {
    return new Checkpoint(epochs, parameters, optimizer);
  }
}
