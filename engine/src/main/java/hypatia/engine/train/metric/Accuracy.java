package hypatia.engine.train.metric;

import com.google.auto.service.AutoService;
import hypatia.engine.block.Task;

/** The share of examples whose likeliest class is the true one. */
@AutoService(Metric.class)
public final class Accuracy implements Metric {
  @Override
  public String id() {
    return "accuracy";
  }

  @Override
  public String title() {
    return "Accuracy";
  }

  @Override
  public String help() {
    return "The share of examples whose likeliest class is the true one.";
  }

  @Override
  public Task task() {
    return Task.CLASSIFICATION;
  }

  @Override
  public boolean isShare() {
    return true;
  }

  @Override
  public Accumulator start(Units units) {
    return new Count(units.width());
  }

  private static final class Count implements Accumulator {
    private final int classes;
    private long right;
    private long all;

    Count(int classes) {
      this.classes = classes;
    }

    @Override
    public void add(
        float[] prediction,
        int predictionOffset,
        float[] target,
        int targetOffset,
        boolean labels,
        int examples) {
      for (int i = 0; i < examples; i++) {
        int truth =
            labels
                ? (int) target[targetOffset + i]
                : largest(target, targetOffset + i * classes, classes);
        if (largest(prediction, predictionOffset + i * classes, classes) == truth) right++;
      }
      all += examples;
    }

    @Override
    public double value() {
      return (double) right / all;
    }

    @Override
    public void reset() {
      right = 0;
      all = 0;
    }
  }

  /** The position of the largest of some numbers; the first of several. */
  private static int largest(float[] numbers, int offset, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (numbers[offset + i] > numbers[offset + best]) best = i;
    }
    return best;
  }
}
