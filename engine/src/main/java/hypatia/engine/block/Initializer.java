package hypatia.engine.block;

/** How a parameter starts. {@code fanIn} and {@code fanOut} count a unit's inputs and outputs. */
public sealed interface Initializer {
  /** Every element is this number. */
  record Constant(double value) implements Initializer {}

  /**
   * Uniform in ±√(6 / (fanIn + fanOut)): keeps the variance of tanh and sigmoid layers.
   *
   * @see <a href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio, 2010</a>
   */
  record GlorotUniform(long fanIn, long fanOut) implements Initializer {}

  /**
   * Normal with variance 2 / fanIn: keeps the variance of relu layers.
   *
   * @see <a href="https://arxiv.org/abs/1502.01852">He et al., 2015</a>
   */
  record HeNormal(long fanIn) implements Initializer {}
}
