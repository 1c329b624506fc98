package hypatia.engine.rewrite.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.linear.Gemm;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecializeTest {
  private static final Dim BATCH = Dim.named("batch");
  private static final Dot PRODUCT = new Dot(true, false);
  private static final Constant ONE = Constant.of(1);

  private final Input a = new Input("a", TensorType.floats(BATCH, Dim.of(3)));
  private final Input b = new Input("b", TensorType.floats(BATCH, Dim.of(2)));
  private final Input rate = new Input("rate", TensorType.scalar());
  private final SharedVariable w =
      new SharedVariable("w", TensorType.floats(Dim.of(3), Dim.of(2)), Tensor.zeros(3, 2));

  private Variable product() {
    return PRODUCT.on(a, b);
  }

  private void becomesProduct(Variable c, Variable alpha, Variable variable) {
    Formula.assertBecomes(Gemm.of(c, PRODUCT, a, b, alpha, ONE), Phase.SPECIALIZE, variable);
  }

  private static void stays(Variable variable) {
    Formula.assertStays(Phase.SPECIALIZE, variable);
  }

  @Test
  void gradientStepsHappenInPlace() {
    becomesProduct(w, Negate.of(rate), Subtract.of(w, Multiply.of(rate, product())));
    becomesProduct(w, Negate.of(rate), Subtract.of(w, Multiply.of(product(), rate)));
    becomesProduct(w, Constant.of(-0.5), Subtract.of(w, Multiply.of(Constant.of(0.5), product())));
    becomesProduct(w, Constant.of(-1), Subtract.of(w, product()));
    becomesProduct(w, rate, Add.of(Multiply.of(rate, product()), w));
  }

  @Test
  void sumsOfProductsAccumulate() {
    Variable c = Square.of(w);
    becomesProduct(c, ONE, Add.of(c, product()));
    becomesProduct(c, ONE, Add.of(product(), c));
  }

  @Test
  void keepsWhatOthersRead() {
    Variable product = product();
    Variable step = Subtract.of(w, product);
    List<Variable> after =
        Formula.rewriter(Phase.SPECIALIZE).apply(List.of(step, Square.of(product)));
    assertEquals(Formula.of(step), Formula.of(after.get(0)));
    List<Variable> shown = Formula.rewriter(Phase.SPECIALIZE).apply(List.of(step, product));
    assertEquals(Formula.of(step), Formula.of(shown.get(0)));
    stays(Tanh.of(Subtract.of(w, product())));
  }

  @Test
  void keepsFactorsThatAreNotScalars() {
    stays(Subtract.of(w, Multiply.of(w, product())));
  }

  @Test
  void oneStepIsOneApplicationForTheProduct() {
    Variable step = Subtract.of(w, Multiply.of(Constant.of(0.1), product()));
    Apply node = Formula.rewritten(Phase.SPECIALIZE, step).owner();
    assertEquals(List.of(w, a, b), node.inputs().subList(0, 3));
  }
}
