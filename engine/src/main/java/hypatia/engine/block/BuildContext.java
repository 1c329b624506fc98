package hypatia.engine.block;

import hypatia.engine.diagram.Block;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.TensorType;
import java.util.List;

/**
 * What a block sees of the world while it adds itself to the symbolic graph.
 *
 * <p>A block says what is wrong in three ways. {@link #refuse}: what arrives can never be right, so
 * the canvas does not even let such a wire be drawn. {@link #error}, or a {@link
 * hypatia.engine.tensor.ShapeMismatch} thrown: the diagram cannot be trained like this, but a
 * property or another wire may cure it. {@link #warn}: it can be trained, but probably not as
 * meant.
 */
public interface BuildContext {
  Block block();

  Mode mode();

  /** What the data offer. */
  DataSignature data();

  /** The block's value of a property. */
  <T> T get(Property<T> property);

  /** The value that the wire into an input port carries. */
  Variable input(String port);

  /** The block at the other end of the wire into an input port. */
  Block source(String port);

  /** The blocks whose values reach an input port, the nearest first. */
  List<Block> upstream(String port);

  /** The columns that a variable holds if it comes straight from {@link #feed}, else none. */
  List<Field> fieldsOf(Variable variable);

  /** Declares what leaves an output port. Every output port must be declared, except on errors. */
  void output(String port, Variable value);

  /**
   * A value that the data supply at each batch.
   *
   * @param fields the columns, in order, whose numbers fill the last axis (one class column: the
   *     labels themselves)
   */
  Variable feed(DataSide side, TensorType type, List<Field> fields);

  /** A trained parameter of this block, the same variable in every graph of one model. */
  Variable parameter(String name, Shape shape, Initializer initializer);

  /** Declares a loss of this block. */
  void loss(LossTerm term);

  /**
   * @param port the input port concerned, or null
   * @param message one sentence that names the block and all causes
   * @param remedy one sentence that says what to do
   */
  void refuse(String port, String message, String remedy);

  /** As {@link #refuse}, for what a property or another wire may cure. */
  void error(String port, String message, String remedy);

  /** As {@link #refuse}, for what can be trained all the same. */
  void warn(String port, String message, String remedy);
}
