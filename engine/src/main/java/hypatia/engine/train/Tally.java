package hypatia.engine.train;

import hypatia.engine.block.Field;
import hypatia.engine.block.LossTerm;
import hypatia.engine.block.Task;
import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.Encoding;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.Prediction;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.DType;
import hypatia.engine.train.metric.Metric;
import hypatia.engine.train.metric.MetricCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up loss and metrics over batches. It names the outputs that a function must have for that:
 * each loss's cost, prediction and target. Adding a batch does not allocate.
 */
final class Tally {
  /** One loss of the model. */
  private record Term(
      LossTerm loss, List<Metric> metrics, List<Metric.Accumulator> accumulators, boolean labels) {}

  private final List<Term> terms = new ArrayList<>();
  private final List<Variable> outputs;
  private final double[] costs;
  private long examples;

  Tally(Model model, Encoding encoding) {
    List<Variable> drawn = new ArrayList<>();
    for (int i = 0; i < model.losses().size(); i++) {
      LossTerm loss = model.losses().get(i);
      Metric.Units units = units(model.predictions().get(i), loss, encoding);
      List<Metric> metrics = MetricCatalog.of(loss.task());
      boolean labels = loss.target().type().dtype() == DType.INDEX;
      terms.add(
          new Term(loss, metrics, metrics.stream().map(m -> m.start(units)).toList(), labels));
      drawn.addAll(List.of(loss.cost(), loss.prediction(), loss.target()));
    }
    outputs = Rewriter.stabilize(drawn);
    costs = new double[terms.size()];
  }

  /** The position among the outputs of what the network predicts for a loss. */
  static int predictionOf(int loss) {
    return 3 * loss + 1;
  }

  /** Cost, prediction and target of each loss: the first outputs of the function. */
  List<Variable> outputs() {
    return outputs;
  }

  /** The cost of each loss. */
  List<Variable> costs() {
    List<Variable> all = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) all.add(outputs.get(3 * i));
    return all;
  }

  /**
   * Adds what a function has just computed.
   *
   * @return the sum of the batch's costs, as training minimises it
   */
  double add(Executable.Sized function, int count) {
    double total = 0;
    for (int i = 0; i < costs.length; i++) {
      Term term = terms.get(i);
      Buffer cost = function.output(3 * i);
      double value = cost.array[cost.offset];
      total += value;
      costs[i] += term.loss.reduction() == LossTerm.Reduction.MEAN ? value * count : value;
      Buffer prediction = function.output(predictionOf(i));
      Buffer target = function.output(3 * i + 2);
      for (int m = 0; m < term.accumulators.size(); m++) {
        term.accumulators
            .get(m)
            .add(
                prediction.array,
                prediction.offset,
                target.array,
                target.offset,
                term.labels,
                count);
      }
    }
    examples += count;
    return total;
  }

  Scores scores() {
    double loss = 0;
    Map<String, Double> metrics = new LinkedHashMap<>();
    for (int i = 0; i < costs.length; i++) {
      Term term = terms.get(i);
      loss += term.loss.reduction() == LossTerm.Reduction.MEAN ? costs[i] / examples : costs[i];
      for (int m = 0; m < term.metrics.size(); m++) {
        String id = term.metrics.get(m).id();
        String key = id;
        for (int number = 2; metrics.containsKey(key); number++) key = id + "-" + number;
        metrics.put(key, term.accumulators.get(m).value());
      }
    }
    return new Scores(loss, metrics);
  }

  void reset() {
    examples = 0;
    Arrays.fill(costs, 0);
    for (Term term : terms) term.accumulators.forEach(Metric.Accumulator::reset);
  }

  private static Metric.Units units(Prediction prediction, LossTerm loss, Encoding encoding) {
    int width = Math.toIntExact(loss.prediction().shape().dim(-1).length());
    if (loss.task() != Task.REGRESSION || prediction.fields().size() != width) {
      return Metric.Units.plain(width);
    }
    double[] scale = new double[width];
    double[] shift = new double[width];
    for (int i = 0; i < width; i++) {
      Field field = prediction.fields().get(i);
      ColumnEncoding column = encoding.target(field.name());
      scale[i] = column.scale();
      shift[i] = column.mean();
    }
    return new Metric.Units(scale, shift);
  }
}
