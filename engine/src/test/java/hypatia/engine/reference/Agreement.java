package hypatia.engine.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.tensor.Tensor;

/** How far two tensors are apart: max|Δ| / max(1, max|reference|). */
final class Agreement {
  private Agreement() {}

  static double error(Tensor reference, Tensor actual) {
    double largest = 1;
    double difference = 0;
    for (int i = 0; i < reference.size(); i++) {
      double expected = reference.get(i);
      if (expected == actual.get(i)) continue; // infinities too
      double distance = Math.abs(expected - actual.get(i));
      if (Double.isNaN(distance)) return Double.POSITIVE_INFINITY;
      difference = Math.max(difference, distance);
      largest = Math.max(largest, Math.abs(expected));
    }
    return difference / largest;
  }

  static void check(String what, Tensor reference, Tensor actual, double tolerance) {
    assertArrayEquals(reference.shape(), actual.shape(), what);
    double error = error(reference, actual);
    assertTrue(error <= tolerance, what + " is off by " + error + ", more than " + tolerance);
  }
}
