package hypatia.engine.train.metric;

import hypatia.engine.block.Task;
import java.util.Arrays;

/**
 * A number that says how good predictions are. Add {@code @AutoService(Metric.class)}, and nothing
 * else: training, evaluation and charts show it wherever its task is.
 */
public interface Metric {
  /** Key of results and files: {@code accuracy}. */
  String id();

  /** As people read it: "Accuracy". */
  String title();

  /** What it says, in one plain sentence. */
  String help();

  /** The losses that it goes with. */
  Task task();

  /** Whether it is a share from 0 to 1 that people read as a percentage. */
  boolean isShare();

  /**
   * Starts to measure.
   *
   * @param units how the predicted numbers are read
   */
  Accumulator start(Units units);

  /**
   * How the numbers of a batch become those of the user: {@code original = number · scale + shift}.
   * One entry for each predicted number of an example.
   */
  record Units(double[] scale, double[] shift) {
    /** Numbers that already are the user's. */
    public static Units plain(int width) {
      double[] ones = new double[width];
      Arrays.fill(ones, 1);
      return new Units(ones, new double[width]);
    }

    public int width() {
      return scale.length;
    }
  }

  /** Sums over batches. Adding does not allocate. */
  interface Accumulator {
    /**
     * Adds the examples of one batch.
     *
     * @param prediction row-major {@code examples × width}, from an offset on
     * @param target like the prediction, or one label for each example, from an offset on
     * @param labels whether the target holds labels
     */
    void add(
        float[] prediction,
        int predictionOffset,
        float[] target,
        int targetOffset,
        boolean labels,
        int examples);

    /** The metric of everything added since the last reset; NaN for nothing. */
    double value();

    void reset();
  }
}
