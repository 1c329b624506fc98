package hypatia.engine.rewrite.rule;

import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Divide;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.shape.BroadcastTo;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.op.shape.Transpose;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import org.junit.jupiter.api.Test;

class CanonicalizeTest {
  private static final Dim BATCH = Dim.named("batch");

  private final Input x = new Input("x", TensorType.floats(BATCH, Dim.of(4)));
  private final Input y = new Input("y", x.type());
  private final Input row = new Input("row", TensorType.floats(Dim.of(4)));

  private static void becomes(Variable expected, Variable variable) {
    Formula.assertBecomes(expected, Phase.CANONICALIZE, variable);
  }

  private static void stays(Variable variable) {
    Formula.assertStays(Phase.CANONICALIZE, variable);
  }

  @Test
  void dropsNeutralElements() {
    becomes(x, Add.of(x, Constant.of(0)));
    becomes(x, Add.of(Constant.of(0), x));
    becomes(x, Subtract.of(x, Constant.of(0)));
    becomes(x, Multiply.of(Constant.of(1), x));
    becomes(x, Divide.of(x, Constant.of(1)));
    becomes(x, Multiply.of(x, new Constant(Tensor.of(new double[] {1, 1, 1, 1}, 4))));
  }

  @Test
  void keepsNeutralElementsThatRepeat() {
    Constant zeros = new Constant(Tensor.zeros(3, 1, 4));
    stays(Add.of(x, new Constant(Tensor.zeros(3, 1, 1))));
    stays(Add.of(row, zeros));
  }

  @Test
  void keepsProductsWithZero() {
    stays(Multiply.of(x, Constant.of(0)));
  }

  @Test
  void writesSignsOneWay() {
    becomes(x, Negate.of(Negate.of(x)));
    becomes(Negate.of(x), Negate.of(Negate.of(Negate.of(x))));
    becomes(Negate.of(x), Multiply.of(x, Constant.of(-1)));
    becomes(Negate.of(x), Divide.of(x, Constant.of(-1)));
    becomes(Negate.of(x), Subtract.of(Constant.of(0), x));
    becomes(Subtract.of(x, y), Add.of(x, Negate.of(y)));
    becomes(Subtract.of(x, y), Add.of(Negate.of(y), x));
    becomes(Add.of(x, y), Subtract.of(x, Negate.of(y)));
  }

  @Test
  void foldsArithmeticAndNothingElse() {
    becomes(
        Multiply.of(x, Constant.of(-2.5)),
        Multiply.of(
            x, Negate.of(Divide.of(Add.of(Constant.of(2), Constant.of(3)), Constant.of(2)))));
    stays(Exp.of(Constant.of(800)));
  }

  @Test
  void reshapesOnce() {
    Variable flat = Reshape.of(x, BATCH.times(4));
    becomes(x, Reshape.of(flat, x.shape()));
    becomes(
        Reshape.of(x, BATCH, Dim.of(2), Dim.of(2)), Reshape.of(flat, BATCH, Dim.of(2), Dim.of(2)));
  }

  @Test
  void transposesOnce() {
    Input cube = new Input("cube", TensorType.floats(Dim.of(2), Dim.of(3), Dim.of(5)));
    becomes(x, Transpose.of(Transpose.of(x)));
    becomes(cube, Transpose.of(cube, 0, 1, 2));
    becomes(cube, Transpose.of(Transpose.of(cube, 1, 2, 0), 2, 0, 1));
    becomes(Transpose.of(cube, 2, 0, 1), Transpose.of(Transpose.of(cube, 1, 2, 0), 1, 2, 0));
  }

  @Test
  void productsTransposeByThemselves() {
    becomes(Dot.of(x, true, y, false), Dot.of(Transpose.of(x), y));
    becomes(Dot.of(x, false, y, true), Dot.of(x, Transpose.of(y)));
    becomes(Dot.of(x, true, y, false), Dot.of(Transpose.of(x), false, Transpose.of(y), true));
    becomes(Dot.of(y, false, x, true), Transpose.of(Dot.of(x, false, y, true)));
    becomes(Dot.of(y, true, x, false), Transpose.of(Dot.of(x, true, y, false)));
  }

  @Test
  void repeatsInsideElementwiseOps() {
    Variable repeated = BroadcastTo.of(row, x.shape());
    becomes(Multiply.of(x, row), Multiply.of(x, repeated));
    becomes(Multiply.of(row, x), Multiply.of(repeated, x));
    becomes(BroadcastTo.of(Square.of(row), x.shape()), Square.of(repeated));
    stays(Multiply.of(BroadcastTo.of(row, x.shape()), row));
  }
}
