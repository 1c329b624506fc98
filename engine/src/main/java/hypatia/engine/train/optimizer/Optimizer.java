package hypatia.engine.train.optimizer;

import hypatia.engine.block.Property;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import java.util.List;

/**
 * How parameters follow their gradients. Add {@code @AutoService(Optimizer.class)}, and nothing
 * else: form, command line and files follow from the properties.
 */
public interface Optimizer {
  /** Stored in files: {@code adam}. */
  String id();

  /** As people read it: "Adam". */
  String title();

  /** What it does, in one plain sentence. */
  String help();

  /** One step as a formula in Unicode. */
  String formula();

  /** The property that is the size of a step. */
  Property<Double> learningRate();

  /** All settings, the learning rate first. */
  List<Property<?>> properties();

  /**
   * One step, as updates of the parameters and of the optimizer's own state.
   *
   * @param parameters what is trained
   * @param gradients one for each parameter, of its type
   * @param step what the step may use
   */
  List<Update> updates(
      List<SharedVariable> parameters, List<? extends Variable> gradients, Step step);

  /** What one step may use. */
  interface Step {
    /** The learning rate of this step, a scalar that may change from step to step. */
    Variable learningRate();

    /** The user's choice. */
    <T> T get(Property<T> property);

    /**
     * State of the same type as a parameter, starting at 0 and stored with checkpoints.
     *
     * @param name unique in the optimizer
     */
    SharedVariable state(SharedVariable parameter, String name);

    /** A scalar state, starting at a number and stored with checkpoints. */
    SharedVariable state(String name, double start);
  }
}
