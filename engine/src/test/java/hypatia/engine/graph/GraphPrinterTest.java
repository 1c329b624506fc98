package hypatia.engine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.nn.SoftmaxCrossEntropy;
import hypatia.engine.op.reduce.Sum;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphPrinterTest {
  private final Input x = new Input("x", TensorType.floats(Dim.named("batch"), Dim.of(4)));
  private final SharedVariable w =
      new SharedVariable("dense-1/W", TensorType.floats(Dim.of(4), Dim.of(3)), Tensor.zeros(4, 3));

  @Test
  void writesALineForEachApplication() {
    Variable product = Dot.of(x, w);
    product.owner().originate("dense-1");
    Variable sum = Sum.of(Tanh.of(Add.of(product, Constant.of(0.5))), 0);
    assertEquals(
        """
        %1 = dot[transposeA=false, transposeB=false](x, dense-1/W) : batch×3   ← dense-1
        %2 = add(%1, 0.5) : batch×3
        %3 = tanh(%2) : batch×3
        %4 = sum[axes=[0], keep=false](%3) : 3
        result %4
        """,
        GraphPrinter.print(List.of(sum)));
  }

  @Test
  void namesResultsOfOneApplicationByPosition() {
    Input labels = new Input("labels", TensorType.indices(Dim.named("batch")));
    Apply loss = SoftmaxCrossEntropy.of(x, labels).owner();
    assertEquals(
        """
        %1 = softmaxCrossEntropy(x, labels) : batch, batch×4
        result %1.0
        result %1.1
        """,
        GraphPrinter.print(loss.outputs()));
  }

  @Test
  void writesInputsOutputsAndUpdatesOfAProgram() {
    Variable smaller = Subtract.of(w, Multiply.of(Constant.of(0.1), w));
    Program program = new Program(List.of(x), List.of(x), List.of(new Update(w, smaller)));
    assertEquals(
        """
        input x : batch×4
        %1 = multiply(0.1, dense-1/W) : 4×3
        %2 = subtract(dense-1/W, %1) : 4×3
        output x
        update dense-1/W := %2
        """,
        GraphPrinter.print(program));
  }
}
