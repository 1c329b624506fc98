package hypatia.engine.data;

import hypatia.engine.block.Counted;
import hypatia.engine.op.random.Philox;
import java.util.Arrays;

/**
 * Divides rows into training, validation and test rows; with classes, so that each part has them in
 * the same proportions as nearly as whole rows allow, and each class is trained on.
 */
final class SplitRows {
  private final Split split;
  private final int[] groups;
  private final int groupCount;

  /**
   * @param groups for each row its class, from 0 on; all 0 where there are no classes
   */
  SplitRows(Split split, int[] groups) {
    this.split = split;
    this.groups = groups;
    this.groupCount = Arrays.stream(groups).max().orElse(-1) + 1;
  }

  /** For each row its part. */
  Part[] parts(String source) {
    int rows = groups.length;
    int parts = 1 + (split.validation() > 0 ? 1 : 0) + (split.test() > 0 ? 1 : 0);
    if (rows < parts) {
      throw new DataProblem(
          source
              + " has "
              + Counted.of(rows, "row")
              + ", too few for "
              + parts
              + " parts: add rows, or set the validation or the test share to 0.");
    }
    int test = wanted(split.test(), rows);
    int validation = Math.min(wanted(split.validation(), rows), rows - 1 - test);
    if (split.validation() > 0 && validation == 0) {
      validation = 1;
      test--;
    }
    int[] free = sizes();
    int[] fromTest = share(test, free);
    for (int g = 0; g < groupCount; g++) free[g] -= fromTest[g];
    int[] fromValidation = share(validation, free);

    Part[] result = new Part[rows];
    for (int row : new Philox(split.seed(), "split").permutation(rows, 0)) {
      int g = groups[row];
      if (fromTest[g] > 0) {
        fromTest[g]--;
        result[row] = Part.TEST;
      } else if (fromValidation[g] > 0) {
        fromValidation[g]--;
        result[row] = Part.VALIDATION;
      } else {
        result[row] = Part.TRAIN;
      }
    }
    return result;
  }

  /** A share as whole rows: never none where the fraction is not 0, never all. */
  private static int wanted(double fraction, int rows) {
    if (fraction == 0) return 0;
    return (int) Math.max(1, Math.min(rows - 1, Math.round(fraction * rows)));
  }

  private int[] sizes() {
    int[] sizes = new int[groupCount];
    for (int group : groups) sizes[group]++;
    return sizes;
  }

  /**
   * Takes {@code total} rows from the groups in proportion to their sizes, by largest remainders
   * (ties: the earlier group); one row of each group stays as long as others can give.
   */
  private static int[] share(int total, int[] free) {
    int available = Arrays.stream(free).sum();
    int[] taken = new int[free.length];
    double[] remainders = new double[free.length];
    int left = total;
    for (int g = 0; g < free.length; g++) {
      double exact = available == 0 ? 0 : (double) total * free[g] / available;
      taken[g] = (int) Math.min(Math.floor(exact), Math.max(0, free[g] - 1));
      remainders[g] = exact - taken[g];
      left -= taken[g];
    }
    for (int keep = 1; keep >= 0; keep--) {
      while (left > 0) {
        int best = -1;
        for (int g = 0; g < free.length; g++) {
          boolean gives = free[g] - taken[g] > keep;
          if (gives && (best < 0 || remainders[g] > remainders[best])) best = g;
        }
        if (best < 0) break;
        taken[best]++;
        remainders[best]--;
        left--;
      }
    }
    return taken;
  }
}
