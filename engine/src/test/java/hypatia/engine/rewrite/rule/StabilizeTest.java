package hypatia.engine.rewrite.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Exp;
import hypatia.engine.op.math.Expm1;
import hypatia.engine.op.math.Log;
import hypatia.engine.op.math.Log1p;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.nn.ArgMax;
import hypatia.engine.op.nn.LogSoftmax;
import hypatia.engine.op.nn.PickClass;
import hypatia.engine.op.nn.Sigmoid;
import hypatia.engine.op.nn.Softmax;
import hypatia.engine.op.nn.SoftmaxCrossEntropy;
import hypatia.engine.op.nn.Softplus;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.rewrite.Phase;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.junit.jupiter.api.Test;

class StabilizeTest {
  private static final Dim BATCH = Dim.named("batch");
  private static final Constant ONE = Constant.of(1);

  private final Input z = new Input("z", TensorType.floats(BATCH, Dim.of(3)));
  private final Input t = new Input("t", z.type());
  private final Input labels = new Input("labels", TensorType.indices(BATCH));

  private static void becomes(Variable expected, Variable variable) {
    Formula.assertBecomes(expected, Phase.STABILIZE, variable);
  }

  @Test
  void logarithmsNearOne() {
    becomes(Log1p.of(z), Log.of(Add.of(z, ONE)));
    becomes(Log1p.of(Negate.of(z)), Log.of(Subtract.of(ONE, z)));
    becomes(Expm1.of(z), Subtract.of(Exp.of(z), ONE));
    becomes(Expm1.of(z), Add.of(Constant.of(-1), Exp.of(z)));
    Formula.assertStays(Phase.STABILIZE, Log.of(Add.of(z, Constant.of(2))));
  }

  @Test
  void softplus() {
    becomes(Softplus.of(z), Log.of(Add.of(ONE, Exp.of(z))));
    becomes(Softplus.of(z), Log1p.of(Exp.of(z)));
    becomes(Softplus.of(Negate.of(z)), Negate.of(Log.of(Sigmoid.of(z))));
    becomes(Negate.of(Softplus.of(Negate.of(z))), Log.of(Sigmoid.of(z)));
    becomes(Negate.of(Softplus.of(z)), Log.of(Subtract.of(ONE, Sigmoid.of(z))));
  }

  @Test
  void numbersAreFoldedAfterwards() {
    Variable folded =
        Formula.rewritten(Phase.SPECIALIZE, Log.of(Add.of(ONE, Exp.of(Constant.of(800)))));
    assertEquals(800, ((Constant) folded).value().get(0));
  }

  @Test
  void logarithmOfSoftmax() {
    becomes(LogSoftmax.of(z), Log.of(Softmax.of(z)));
    becomes(
        Reshape.of(LogSoftmax.of(z), BATCH.times(3)),
        Log.of(Reshape.of(Softmax.of(z), BATCH.times(3))));
  }

  @Test
  void crossEntropyOfLabels() {
    Variable loss = SoftmaxCrossEntropy.of(z, labels);
    becomes(loss, Negate.of(Log.of(PickClass.of(Softmax.of(z), labels))));
    becomes(loss, Negate.of(PickClass.of(Log.of(Softmax.of(z)), labels)));
    becomes(loss, Negate.of(PickClass.of(LogSoftmax.of(z), labels)));
  }

  @Test
  void probabilitiesAreComputedOnce() {
    Variable p = Softmax.of(z);
    Variable loss = Negate.of(Log.of(PickClass.of(p, labels)));
    List<Variable> stable = Rewriter.stabilize(List.of(loss, p));
    assertSame(stable.get(0).owner(), stable.get(1).owner());
    assertEquals(Formula.of(SoftmaxCrossEntropy.of(z, labels)), Formula.of(stable.get(0)));
  }

  @Test
  void probabilitiesOfSoftTargetsAreComputedOnce() {
    Variable p = Softmax.of(z);
    List<Variable> stable = Rewriter.stabilize(List.of(Multiply.of(t, Log.of(p)), p));
    assertEquals(Formula.of(Multiply.of(t, LogSoftmax.of(z))), Formula.of(stable.get(0)));
    assertSame(stable.get(0).owner().input(1), stable.get(1).owner().input(0));
  }

  @Test
  void labelsFromTheProbabilitiesThemselvesMakeNoCycle() {
    Variable p = Softmax.of(z);
    Variable own = ArgMax.of(p);
    Variable loss = Negate.of(Log.of(PickClass.of(p, own)));
    becomes(SoftmaxCrossEntropy.of(z, own), loss);
  }
}
