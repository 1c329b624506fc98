package hypatia.engine.tensor;

/**
 * What the elements of a tensor are.
 *
 * <p>The symbolic graph does not fix a precision: the device does. One graph runs in single
 * precision on {@code cpu} and in double precision on {@code nd4j} when its numbers are checked.
 */
public enum DType {
  /** Real numbers, in the precision of the device. */
  FLOAT,
  /** Whole numbers from 0: class labels, positions in a vocabulary. No gradient flows to them. */
  INDEX
}
