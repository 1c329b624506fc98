package hypatia.engine.train.metric;

import com.google.auto.service.AutoService;
import hypatia.engine.block.Task;
import java.util.Arrays;

/**
 * The coefficient of determination, {@code R² = 1 − Σ(y − ŷ)² / Σ(y − mean y)²}: the share of the
 * variance that is explained. The mean over the columns where several are predicted. A column that
 * is constant counts 1 if it is predicted exactly and 0 otherwise, as in scikit-learn.
 */
@AutoService(Metric.class)
public final class Determination implements Metric {
  @Override
  public String id() {
    return "r2";
  }

  @Override
  public String title() {
    return "R²";
  }

  @Override
  public String help() {
    return "How much of the variance is explained: 1 is perfect, 0 is no better than the mean.";
  }

  @Override
  public Task task() {
    return Task.REGRESSION;
  }

  @Override
  public boolean isShare() {
    return false;
  }

  @Override
  public Accumulator start(Units units) {
    return new Sums(units.width());
  }

  /** Scale and shift cancel, so the sums are taken of the batch's own numbers. */
  private static final class Sums implements Accumulator {
    private final double[] residual;
    private final double[] mean;
    private final double[] variation;
    private long count;

    Sums(int width) {
      residual = new double[width];
      mean = new double[width];
      variation = new double[width];
    }

    @Override
    public void add(
        float[] prediction,
        int predictionOffset,
        float[] target,
        int targetOffset,
        boolean labels,
        int examples) {
      int at = 0;
      for (int i = 0; i < examples; i++) {
        count++;
        for (int column = 0; column < residual.length; column++) {
          double truth = target[targetOffset + at];
          double error = prediction[predictionOffset + at] - truth;
          residual[column] += error * error;
          double fromOldMean = truth - mean[column]; // Welford: exact for numbers far from 0
          mean[column] += fromOldMean / count;
          variation[column] += fromOldMean * (truth - mean[column]);
          at++;
        }
      }
    }

    @Override
    public double value() {
      if (count == 0) return Double.NaN;
      double sum = 0;
      for (int column = 0; column < residual.length; column++) {
        if (variation[column] > 0) sum += 1 - residual[column] / variation[column];
        else sum += residual[column] == 0 ? 1 : 0;
      }
      return sum / residual.length;
    }

    @Override
    public void reset() {
      Arrays.fill(residual, 0);
      Arrays.fill(mean, 0);
      Arrays.fill(variation, 0);
      count = 0;
    }
  }
}
