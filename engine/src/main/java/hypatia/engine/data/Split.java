package hypatia.engine.data;

/**
 * How rows are divided into training, validation and test; the training part is what remains.
 *
 * @param validation fraction of the rows, 0 up to (not including) 1
 * @param test fraction of the rows, 0 up to (not including) 1
 * @param seed the same seed gives the same parts
 */
public record Split(double validation, double test, long seed) {
  /** A fifth of the rows to watch, a fifth to test. */
  public static final Split STANDARD = new Split(0.2, 0.2, 1);

  /** All rows for training. */
  public static final Split NONE = new Split(0, 0, 1);

  public Split {
    if (!(validation >= 0 && test >= 0 && validation + test < 1)) {
      throw new DataProblem(
          "The validation share ("
              + validation
              + ") and the test share ("
              + test
              + ") leave nothing to train on: choose two shares from 0 on that add up to less than"
              + " 1.");
    }
  }

  public Split withValidation(double newValidation) {
    return new Split(newValidation, test, seed);
  }

  public Split withTest(double newTest) {
    return new Split(validation, newTest, seed);
  }

  public Split withSeed(long newSeed) {
    return new Split(validation, test, newSeed);
  }
}
