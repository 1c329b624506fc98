package hypatia.engine.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import hypatia.engine.block.Mode;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Devices;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The losses in all their forms against numbers worked out here in plain arithmetic. */
class LossValuesTest {
  private static final double[][] X = {{0.5, -1}, {2, 0.25}, {-0.75, 1.5}};
  private static final double[][] W = {{0.3, -0.2, 0.9}, {0.4, 0.1, -0.6}};
  private static final int[] LABELS = {2, 0, 1};
  private static final double[][] SOFT = {{0.2, 0.3, 0.5}, {1, 0, 0}, {0.1, 0.8, 0.1}};
  private static final DataSignature CLASSES =
      signature(Field.category("c", List.of("p", "q", "r")));
  private static final DataSignature NUMBERS =
      signature(Field.numeric("p"), Field.numeric("q"), Field.numeric("r"));

  private static DataSignature signature(Field... targets) {
    return new DataSignature(List.of(Field.numeric("a"), Field.numeric("b")), List.of(targets));
  }

  /** Loss, prediction and the gradient by the weights. */
  private static List<Tensor> run(Drawing drawing, DataSignature data, Tensor target) {
    ParameterStore store = new ParameterStore(1, Map.of("Dense/W", tensor(W)));
    Model model = Lowering.lower(drawing.diagram(), data, Mode.TRAIN, store);
    List<Variable> drawn =
        Rewriter.stabilize(List.of(model.loss(), model.predictions().get(0).value()));
    List<Variable> results = new ArrayList<>(drawn);
    results.addAll(Gradients.of(drawn.get(0), model.parameters()));
    List<Input> inputs =
        List.of(model.inputs().get(0).variable(), model.targets().get(0).variable());
    return Function.compile(inputs, results, List.of(), Devices.of("cpu")).call(tensor(X), target);
  }

  private static Tensor tensor(double[][] rows) {
    float[] values = new float[rows.length * rows[0].length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) rows[i / rows[0].length][i % rows[0].length];
    }
    return Tensor.of(values, rows.length, rows[0].length);
  }

  private static Drawing drawing(String loss, Object... properties) {
    return new Drawing()
        .block("input", "Input")
        .block("dense", "Dense", "units", 3L, "bias", false)
        .block("target", "Target")
        .block(loss, "Loss", properties)
        .wire("Target.t > Loss.target");
  }

  private static double[][] scores() {
    double[][] scores = new double[X.length][3];
    for (int row = 0; row < X.length; row++) {
      for (int k = 0; k < 3; k++) scores[row][k] = X[row][0] * W[0][k] + X[row][1] * W[1][k];
    }
    return scores;
  }

  private static double[][] probabilities() {
    double[][] p = scores();
    for (double[] row : p) {
      double sum = 0;
      for (int k = 0; k < 3; k++) sum += row[k] = Math.exp(row[k]);
      for (int k = 0; k < 3; k++) row[k] /= sum;
    }
    return p;
  }

  @ParameterizedTest
  @CsvSource({
    "probabilities,mean,true", "probabilities,sum,true", "logits,mean,true", "logits,sum,true",
    "probabilities,mean,false", "probabilities,sum,false", "logits,mean,false", "logits,sum,false"
  })
  void crossEntropy(String form, String reduction, boolean labels) {
    Drawing drawing = drawing("cross-entropy", "form", form, "reduction", reduction);
    if (form.equals("logits")) drawing.chain("Input", "Dense", "Loss");
    else drawing.block("softmax", "Softmax").chain("Input", "Dense", "Softmax", "Loss");
    double[][] target = new double[3][3];
    for (int row = 0; row < 3; row++) {
      if (labels) target[row][LABELS[row]] = 1;
      else target[row] = SOFT[row];
    }
    List<Tensor> found =
        labels
            ? run(drawing, CLASSES, Tensor.of(new float[] {2, 0, 1}, 3))
            : run(drawing, NUMBERS, tensor(SOFT));
    double[][] p = probabilities();
    double scale = reduction.equals("mean") ? 1.0 / X.length : 1;
    double loss = 0;
    double[][] gradient = new double[2][3];
    for (int row = 0; row < 3; row++) {
      for (int k = 0; k < 3; k++) {
        loss -= scale * target[row][k] * Math.log(p[row][k]);
        for (int i = 0; i < 2; i++) {
          gradient[i][k] += scale * X[row][i] * (p[row][k] - target[row][k]);
        }
      }
    }
    assertEquals(loss, found.get(0).get(0), 1e-6);
    agree(p, found.get(1));
    agree(gradient, found.get(2));
  }

  @ParameterizedTest
  @CsvSource({"mean", "sum"})
  void meanSquaredError(String reduction) {
    List<Tensor> found =
        run(
            drawing("mean-squared-error", "reduction", reduction).chain("Input", "Dense", "Loss"),
            NUMBERS,
            tensor(SOFT));
    double scale = reduction.equals("mean") ? 1.0 / 9 : 1;
    double loss = 0;
    double[][] gradient = new double[2][3];
    double[][] y = scores();
    for (int row = 0; row < 3; row++) {
      for (int k = 0; k < 3; k++) {
        double error = y[row][k] - SOFT[row][k];
        loss += scale * error * error;
        for (int i = 0; i < 2; i++) gradient[i][k] += scale * 2 * error * X[row][i];
      }
    }
    assertEquals(loss, found.get(0).get(0), 1e-5);
    agree(y, found.get(1));
    agree(gradient, found.get(2));
  }

  @Test
  void aHopelessPredictionCostsMuchAndNotInfinity() {
    Drawing drawing =
        drawing("cross-entropy")
            .block("softmax", "Softmax")
            .chain("Input", "Dense", "Softmax", "Loss");
    ParameterStore store =
        new ParameterStore(
            1, Map.of("Dense/W", tensor(new double[][] {{-400, 400, 0}, {0, 0, 0}})));
    Model model = Lowering.lower(drawing.diagram(), CLASSES, Mode.TRAIN, store);
    List<Input> inputs =
        List.of(model.inputs().get(0).variable(), model.targets().get(0).variable());
    Variable loss = Rewriter.stabilize(List.of(model.loss())).get(0);
    Tensor value =
        Function.compile(inputs, List.of(loss), List.of(), Devices.of("cpu"))
            .call(Tensor.of(new float[] {1, 0}, 1, 2), Tensor.of(new float[] {0}, 1))
            .get(0);
    assertEquals(800, value.get(0), 1e-3);
  }

  private static void agree(double[][] expected, Tensor found) {
    int columns = expected[0].length;
    assertEquals(expected.length * columns, found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals(expected[i / columns][i % columns], found.get(i), 1e-5, "element " + i);
    }
  }
}
