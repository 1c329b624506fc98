package hypatia.engine.op;

import hypatia.engine.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Whether results in single precision are what the reference gives in double precision. */
final class Agreement {
  /** Of the largest result; a sum of some thousand numbers stays below it. */
  private static final double TOLERANCE = 5e-6;

  private Agreement() {}

  static void check(OpCall call, List<Tensor> results) {
    List<INDArray> reference = call.evaluate(DataType.DOUBLE);
    for (int output = 0; output < results.size(); output++) {
      Tensor result = results.get(output);
      double[] expected = NdArrays.doubles(reference.get(output));
      if (expected.length != result.size()) {
        throw new AssertionError(call + ": " + result.size() + " results, not " + expected.length);
      }
      double scale =
          Math.max(
              1, Arrays.stream(expected).map(Math::abs).filter(Double::isFinite).max().orElse(1));
      for (int i = 0; i < expected.length; i++) {
        double found = result.get(i);
        boolean same =
            Double.isFinite(expected[i])
                ? Math.abs(found - expected[i]) <= TOLERANCE * scale
                : Double.compare(found, expected[i]) == 0;
        if (!same) {
          throw new AssertionError(
              call + ": output " + output + " is " + found + " at " + i + ", not " + expected[i]);
        }
      }
    }
  }
}
