package hypatia.engine.train.metric;

import com.google.auto.service.AutoService;
import hypatia.engine.block.Task;

/**
 * How far predictions lie from the truth, in the user's unit: {@code mean |ŷ − y|}. The mean over
 * the columns where several are predicted.
 */
@AutoService(Metric.class)
public final class MeanAbsoluteError implements Metric {
  @Override
  public String id() {
    return "mae";
  }

  @Override
  public String title() {
    return "Mean absolute error";
  }

  @Override
  public String help() {
    return "How far a prediction lies from the true number on average, in the data's own unit.";
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
    return new Sum(units.scale());
  }

  private static final class Sum implements Accumulator {
    private final double[] scale;
    private double sum;
    private long count;

    Sum(double[] scale) {
      this.scale = scale;
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
        for (double unit : scale) {
          double difference =
              (double) prediction[predictionOffset + at] - target[targetOffset + at];
          sum += Math.abs(difference * unit);
          at++;
        }
      }
      count += at;
    }

    @Override
    public double value() {
      return sum / count;
    }

    @Override
    public void reset() {
      sum = 0;
      count = 0;
    }
  }
}
