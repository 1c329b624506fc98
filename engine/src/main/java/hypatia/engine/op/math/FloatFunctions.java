package hypatia.engine.op.math;

/**
 * Functions of one float by additions, multiplications, minima and divisions alone: no branch, no
 * table, no look at bits, so that the JIT turns a loop over any of them into SIMD. NaN stays NaN.
 *
 * <p>Relative errors, over all floats whose result is a normal number, are in the comments; the
 * test {@code FloatFunctionsTest} holds them.
 */
public final class FloatFunctions {
  /** 1.5 · 2²³: adding and taking it away rounds to a whole number. */
  private static final float ROUND = 12582912f;

  private static final float HALF_LOG2_E = 0.72134752f;

  /** 2 · ln 2 in two parts; times a small whole number the first is exact. */
  private static final float TWO_LN2_HIGH = 1.38671875f;

  private static final float TWO_LN2_LOW = -4.2438888e-4f;

  /** Squared, it overflows. */
  private static final float HUGE = 1e38f;

  private FloatFunctions() {}

  /**
   * e^x; error below 1.3e-7. With m whole and x = 2m·ln 2 + r, |r| ≤ ln 2: e^x = e^r · 2^m · 2^m.
   *
   * <p>2^m, without a look at bits: a cubic gives 2^(m/128) to 2e-4, seven squarings 2^m to 3 %,
   * and rounding to two binary digits (Dekker's split) the exact power of two.
   */
  public static float exp(float x) {
    float inside = Math.max(Math.min(x, 89f), -104f); // beyond: infinite, or 0
    float m = (inside * HALF_LOG2_E + ROUND) - ROUND;
    float r = (inside - m * TWO_LN2_HIGH) - m * TWO_LN2_LOW;
    float tail =
        0.5f
            + r
                * (0.1666667f
                    + r
                        * (0.04166667f
                            + r
                                * (0.0083327716f
                                    + r
                                        * (0.0013888328f
                                            + r * (2.0074473e-4f + r * 2.5034578e-5f)))));
    float ofRest = 1 + (r + r * r * tail);
    float t = m * (1 / 128f);
    float power = 0.99984973f + t * (0.6931264f + t * (0.24363407f + t * 0.05597583f));
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    power *= power;
    float split = power * 4194305f; // 2²² + 1 keeps 24 − 22 digits
    power = split - (split - power);
    return ofRest * power * power;
  }

  /**
   * tanh x; error below 3.5e-7. An odd rational function, as in the library Eigen
   * (MathFunctionsImpl.h, ptanh): x · P(x²) / Q(x²), constant beyond ±7.9.
   */
  public static float tanh(float x) {
    float inside = Math.max(Math.min(x, 7.9053111f), -7.9053111f);
    float w = inside * inside;
    float p = 2.00018790482477e-13f + w * -2.76076847742355e-16f;
    p = -8.60467152213735e-11f + w * p;
    p = 5.12229709037114e-08f + w * p;
    p = 1.48572235717979e-05f + w * p;
    p = 6.37261928875436e-04f + w * p;
    p = 4.89352455891786e-03f + w * p;
    float q = 1.18534705686654e-04f + w * 1.19825839466702e-06f;
    q = 2.26843463243900e-03f + w * q;
    q = 4.89352518554385e-03f + w * q;
    return inside * p / q;
  }

  /** 1 / (1 + e^−x); error below 2.2e-7, far out on the negative side too. */
  public static float sigmoid(float x) {
    float e = exp(-Math.abs(x));
    float positive = Math.max(Math.min(x * 1e30f, 1f), 0f); // 1 or 0; between where e is 1
    return (e + (1 - e) * positive) / (1 + e);
  }

  /**
   * log(1 + e^x); error below 3e-7. It is max(x, 0) + log(1 + e) with e = e^−|x|, and log(1 + e) is
   * 2 artanh(u) with u = e / (2 + e) ≤ 1/3, a polynomial in u².
   */
  public static float softplus(float x) {
    float e = exp(-Math.abs(x));
    float u = e / (2 + e);
    float w = u * u;
    float p = 0.27965158f + w * 0.28157778f;
    p = 0.40024595f + w * p;
    p = 0.66666322f + w * p;
    p = 2f + w * p;
    return Math.max(x, 0f) + u * p;
  }

  /** 1 above 0, else 0. */
  public static float step(float x) {
    return Math.max(Math.min(x * HUGE * HUGE, 1f), 0f);
  }

  /** −1, 0 or 1. */
  public static float sign(float x) {
    return Math.max(Math.min(x * HUGE * HUGE, 1f), -1f);
  }
}
