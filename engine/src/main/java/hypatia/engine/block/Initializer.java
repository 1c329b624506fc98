package hypatia.engine.block;

import hypatia.engine.op.random.Philox;

/** How a parameter starts. {@code fanIn} and {@code fanOut} count a unit's inputs and outputs. */
public sealed interface Initializer {
  /** The first value of one element, drawn from the parameter's own stream. */
  double sample(Philox random, long element);

  /** Every element is this number. */
  record Constant(double value) implements Initializer {
    @Override
    public double sample(Philox random, long element) {
      return value;
    }
  }

  /**
   * Uniform in ±√(6 / (fanIn + fanOut)): keeps the variance of tanh and sigmoid layers.
   *
   * @see <a href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio, 2010</a>
   */
  record GlorotUniform(long fanIn, long fanOut) implements Initializer {
    @Override
    public double sample(Philox random, long element) {
      double limit = Math.sqrt(6.0 / Math.max(1, fanIn + fanOut));
      return limit * (2 * random.uniform(element) - 1);
    }
  }

  /**
   * Normal with variance 2 / fanIn: keeps the variance of relu layers.
   *
   * @see <a href="https://arxiv.org/abs/1502.01852">He et al., 2015</a>
   */
  record HeNormal(long fanIn) implements Initializer {
    @Override
    public double sample(Philox random, long element) {
      return Math.sqrt(2.0 / Math.max(1, fanIn)) * random.normal(element);
    }
  }
}
