package hypatia.engine.block;

import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;
import java.util.List;

/** What a block sees of the world while it adds itself to the symbolic graph. */
public interface BuildContext {
  Block block();

  Mode mode();

  /** What the data offer. */
  DataSignature data();

  /** The block's value of a property. */
  <T> T get(Property<T> property);

  /** The value that the wire into an input port carries. */
  Variable input(String port);

  /** Declares what leaves an output port. Every output port must be declared. */
  void output(String port, Variable value);

  /**
   * A value that the data supply at each batch.
   *
   * @param fields the columns, in order, whose numbers fill the last axis (one class column: the
   *     labels themselves)
   */
  Variable feed(TensorType type, List<Field> fields);

  /** A trained parameter of this block, the same variable in every graph of one model. */
  Variable parameter(String name, Shape shape, Initializer initializer);

  /** Declares a loss of this block. */
  void loss(LossTerm term);
}
