package hypatia.engine.op.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The errors that the comments of {@link FloatFunctions} state. */
class FloatFunctionsTest {
  private interface FloatFunction {
    float of(float x);
  }

  private static double sigmoid(double x) {
    double e = Math.exp(-Math.abs(x));
    return (x >= 0 ? 1 : e) / (1 + e);
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  @Test
  void expIsExactToThreeHalvesOfAUnit() {
    assertRelativeError(1.3e-7, FloatFunctions::exp, Math::exp, -87.3f, 88.72f);
  }

  @Test
  void expOfWhatIsDenormalIsExactToTheLastUnit() {
    for (float x = -103.9f; x < -87.3f; x += 1e-3f) {
      assertEquals(Math.exp(x), FloatFunctions.exp(x), 1.5 * Float.MIN_VALUE, "exp " + x);
    }
  }

  @Test
  void expOverflowsAndUnderflows() {
    assertEquals(1, FloatFunctions.exp(0));
    assertEquals(1, FloatFunctions.exp(-0f));
    for (float x : new float[] {88.73f, 89, 1000, Float.MAX_VALUE, Float.POSITIVE_INFINITY}) {
      assertEquals(Float.POSITIVE_INFINITY, FloatFunctions.exp(x), "exp " + x);
      assertEquals(0, FloatFunctions.exp(-x - 16), "exp " + (-x - 16));
    }
  }

  @Test
  void tanhIsExactToThreeUnits() {
    assertRelativeError(3.5e-7, FloatFunctions::tanh, Math::tanh, 1e-30f, 12f);
  }

  @Test
  void sigmoidIsExactFarOutToo() {
    assertRelativeError(2.2e-7, FloatFunctions::sigmoid, FloatFunctionsTest::sigmoid, -87.3f, 40);
  }

  @Test
  void softplusIsExactFarOutToo() {
    assertRelativeError(3e-7, FloatFunctions::softplus, FloatFunctionsTest::softplus, -87.3f, 90);
  }

  /** Walks through the floats, each step about a hundred units, through 0 in steps of 10⁻⁷. */
  private static void assertRelativeError(
      double limit, FloatFunction function, DoubleUnaryOperator exact, float low, float high) {
    for (float x = low; x <= high; x += Math.max(101 * Math.ulp(x), 1e-7f)) {
      double truth = exact.applyAsDouble(x);
      double error = Math.abs(function.of(x) - truth) / Math.abs(truth);
      if (!(error <= limit)) throw new AssertionError("The error at " + x + " is " + error + ".");
    }
  }

  @Test
  void tanhAndSignAreOdd() {
    for (float x = -20; x < 20; x += 0.0137f) {
      assertEquals(-FloatFunctions.tanh(x), FloatFunctions.tanh(-x));
      assertEquals(-FloatFunctions.sign(x), FloatFunctions.sign(-x));
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {8, 9, 100, 1e30f, Float.MAX_VALUE, Float.POSITIVE_INFINITY})
  void saturates(float x) {
    assertEquals(1, FloatFunctions.tanh(x), 1e-7);
    assertTrue(FloatFunctions.tanh(x) <= 1);
    assertEquals(-FloatFunctions.tanh(x), FloatFunctions.tanh(-x));
    assertEquals(sigmoid(x), FloatFunctions.sigmoid(x), 1e-7);
    assertEquals(sigmoid(-x), FloatFunctions.sigmoid(-x), 1e-10);
    assertEquals((float) softplus(x), FloatFunctions.softplus(x), 1e-6);
    assertEquals((float) softplus(-x), FloatFunctions.softplus(-x), 1e-10);
  }

  @Test
  void stepAndSignSeeTheSmallestNumbers() {
    for (float x : new float[] {Float.MIN_VALUE, 1e-40f, 1, Float.MAX_VALUE}) {
      assertEquals(1, FloatFunctions.step(x));
      assertEquals(0, FloatFunctions.step(-x), 0);
      assertEquals(1, FloatFunctions.sign(x));
      assertEquals(-1, FloatFunctions.sign(-x));
    }
    assertEquals(1, FloatFunctions.step(Float.POSITIVE_INFINITY));
    assertEquals(0, FloatFunctions.step(Float.NEGATIVE_INFINITY), 0);
    assertEquals(0, FloatFunctions.step(0), 0);
    assertEquals(0, FloatFunctions.sign(-0f), 0);
  }

  @Test
  void nanStaysNan() {
    float nan = Float.NaN;
    assertEquals(nan, FloatFunctions.exp(nan));
    assertEquals(nan, FloatFunctions.tanh(nan));
    assertEquals(nan, FloatFunctions.sigmoid(nan));
    assertEquals(nan, FloatFunctions.softplus(nan));
    assertEquals(nan, FloatFunctions.step(nan));
    assertEquals(nan, FloatFunctions.sign(nan));
  }
}
