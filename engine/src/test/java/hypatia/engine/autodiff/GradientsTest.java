package hypatia.engine.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.Evaluation;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.Step;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.SoftmaxCrossEntropy;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.op.shape.Length;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GradientsTest {
  private final Dim batch = Dim.named("batch");
  private final Input x = new Input("x", TensorType.floats(batch, Dim.of(4)));
  private final Input w = new Input("w", TensorType.floats(Dim.of(4), Dim.of(3)));
  private final Input b = new Input("b", TensorType.floats(Dim.of(3)));
  private final Input labels = new Input("labels", TensorType.indices(batch));

  private static double evaluate(Variable result, Map<Variable, Tensor> given) {
    return Evaluation.of(List.of(result), given, DimBindings.of("batch", 5)).get(0).get(0);
  }

  /** Mean cross-entropy of two layers that share a matrix: every path must be counted. */
  @Test
  void agreesWithDifferencesThroughAWholeNetwork() {
    Variable hidden = Tanh.of(Add.of(Dot.of(x, w), b));
    Variable scores = Add.of(Dot.of(Dot.of(hidden, false, w, true), w), Multiply.of(hidden, b));
    Variable loss = Sum.of(SoftmaxCrossEntropy.of(scores, labels));
    Variable cost = Divide.of(loss, Length.of(batch));
    Random random = new Random(3);
    Map<Variable, Tensor> given = new HashMap<>();
    given.put(x, Tensor.of(random.doubles(20, -1, 1).toArray(), 5, 4));
    given.put(w, Tensor.of(random.doubles(12, -1, 1).toArray(), 4, 3));
    given.put(b, Tensor.of(random.doubles(3, -1, 1).toArray(), 3));
    given.put(labels, Tensor.of(new double[] {0, 2, 1, 1, 0}, 5));
    List<Input> wrt = List.of(x, w, b);
    List<Variable> gradients = Gradients.of(cost, wrt);
    for (int i = 0; i < wrt.size(); i++) {
      Input variable = wrt.get(i);
      assertEquals(variable.type(), gradients.get(i).type());
      Tensor gradient =
          Evaluation.of(List.of(gradients.get(i)), given, DimBindings.of("batch", 5)).get(0);
      for (int k = 0; k < gradient.size(); k++) {
        assertEquals(difference(cost, given, variable, k), gradient.get(k), 1e-8);
      }
    }
  }

  private static double difference(
      Variable cost, Map<Variable, Tensor> given, Variable variable, int position) {
    Tensor here = given.get(variable);
    double[] sides = new double[2];
    for (int side = 0; side < 2; side++) {
      double[] moved = here.doubles().clone();
      moved[position] += side == 0 ? 1e-5 : -1e-5;
      Map<Variable, Tensor> there = new HashMap<>(given);
      there.put(variable, Tensor.of(moved, here.shape()));
      sides[side] = evaluate(cost, there);
    }
    return (sides[0] - sides[1]) / 2e-5;
  }

  @Test
  void isZerosWhereTheCostDoesNotDepend() {
    Variable cost = Sum.of(Multiply.of(Step.of(x), Constant.of(2)));
    assertFalse(Gradients.reach(cost, x));
    assertFalse(Gradients.reach(cost, w));
    assertTrue(Gradients.reach(Sum.of(x), x));
    Variable gradient = Gradients.of(cost, List.of(w)).get(0);
    assertEquals(w.type(), gradient.type());
    Tensor zeros = Evaluation.of(List.of(gradient), Map.of(), DimBindings.NONE).get(0);
    assertArrayEquals(new double[12], zeros.doubles());
  }

  @Test
  void ofACostByItselfIsOne() {
    Variable cost = Sum.of(x);
    Variable gradient = Gradients.of(cost, List.of(cost)).get(0);
    assertEquals(1, evaluate(gradient, Map.of()));
  }

  @Test
  void newApplicationsComeFromTheForwardBlock() {
    Variable product = Dot.of(x, w);
    product.owner().originate("dense-1");
    Variable cost = Sum.of(Square.of(product));
    List<Apply> forward = TopologicalOrder.of(List.of(cost));
    for (Apply node : TopologicalOrder.of(Gradients.of(cost, List.of(w)))) {
      if (forward.contains(node)) continue;
      if (node.op() instanceof Dot) assertEquals("dense-1", node.origin());
      else assertNull(node.origin());
    }
  }

  @Test
  void computesNothingForWhatNobodyAskedFor() {
    Variable cost = Sum.of(Dot.of(x, w));
    long products =
        TopologicalOrder.of(Gradients.of(cost, List.of(w))).stream()
            .filter(node -> node.op() instanceof Dot)
            .count();
    assertEquals(1, products);
  }

  @Test
  void refusesWhatHasNoGradient() {
    assertThrows(IllegalArgumentException.class, () -> Gradients.of(x, List.of(x)));
    assertThrows(IllegalArgumentException.class, () -> Gradients.of(Sum.of(x), List.of(labels)));
  }

  @Test
  void aDeepGraphNeedsNoDeepStack() {
    Variable deep = x;
    for (int i = 0; i < 20_000; i++) deep = Tanh.of(deep);
    assertEquals(x.type(), Gradients.of(Sum.of(deep), List.of(x)).get(0).type());
  }
}
