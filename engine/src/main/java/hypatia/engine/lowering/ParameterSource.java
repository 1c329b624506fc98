package hypatia.engine.lowering;

import hypatia.engine.block.Initializer;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;

/** Where the parameters of a graph come from. */
@FunctionalInterface
interface ParameterSource {
  /** Stand-ins without values, for checking. */
  ParameterSource STAND_INS = (key, shape, initializer) -> new Input(key, TensorType.floats(shape));

  Variable parameter(String key, Shape shape, Initializer initializer);
}
