package hypatia.engine.op.elementwise;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Op;
import hypatia.engine.tensor.TensorType;
import java.util.List;

/**
 * An op whose result at a place depends on its inputs at that place alone. Inputs broadcast as in
 * NumPy, but only along axes that are missing or <em>declared</em> to be 1.
 */
public interface Elementwise extends Op {
  /** The same loop object each time. */
  Loop loop();

  @Override
  default List<TensorType> inferTypes(List<TensorType> inputs) {
    return List.of(TensorType.floats(Broadcast.shape(this, inputs)));
  }

  @Override
  default Kernel kernel(Apply node) {
    return BlockKernel.of(this, node);
  }
}
