package hypatia.engine.rewrite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.compile.Function;
import hypatia.engine.device.cpu.CpuDevice;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.elementwise.Fused;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FusionTest {
  private static final Rewriter FUSE = Rewriter.only(Phase.FUSE);
  private static final TensorType SQUARE = TensorType.floats(Dim.of(3), Dim.of(3));
  private static final TensorType ROW = TensorType.floats(Dim.of(3));

  private static List<Apply> applies(Variable... results) {
    return TopologicalOrder.of(FUSE.apply(List.of(results)));
  }

  @Test
  void aChainBecomesOne() {
    Input x = new Input("x", SQUARE);
    Input b = new Input("b", ROW);
    List<Apply> nodes = applies(Tanh.of(Add.of(x, b)));
    assertEquals(1, nodes.size());
    assertEquals("Fused[Add, Tanh]", nodes.get(0).op().toString());
  }

  @Test
  void aValueThatIsWantedOutsideIsAnOutputToo() {
    Input x = new Input("x", SQUARE);
    Variable t = Tanh.of(x);
    List<Apply> nodes = applies(Multiply.of(t, x), Dot.of(t, t));
    assertEquals(2, nodes.size());
    assertEquals(2, nodes.get(0).outputs().size());
  }

  @Test
  void nothingLeavesAGroupAndComesBack() {
    Input x = new Input("x", SQUARE);
    Variable t = Tanh.of(x);
    Variable back = Multiply.of(Dot.of(t, t), Subtract.of(Constant.of(1), Multiply.of(t, t)));
    List<Apply> nodes = applies(back);
    assertEquals(3, nodes.size());
    assertEquals("Fused[Multiply, Subtract, Multiply]", nodes.get(2).op().toString());
    assertEquals(1, nodes.get(0).outputs().size(), "1 − t² is not kept");
  }

  @Test
  void otherShapesStayApart() {
    Input x = new Input("x", SQUARE);
    Input b = new Input("b", ROW);
    List<Apply> nodes = applies(Add.of(x, Tanh.of(b)));
    assertEquals(2, nodes.size());
    assertTrue(nodes.stream().noneMatch(node -> node.op() instanceof Fused));
  }

  /** Fusing changes no bit, whatever the graph. */
  @RepeatedTest(60)
  void randomGraphsComputeTheSame(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Input x = new Input("x", SQUARE);
    SharedVariable s = new SharedVariable("s", SQUARE, draw(random));
    SharedVariable r = new SharedVariable("r", SQUARE, draw(random));
    List<Variable> all = new ArrayList<>(List.of(x, s, r, new Input("b", ROW), Constant.of(0.5)));
    Input b = (Input) all.get(3);
    for (int i = 0; i < 5 + random.nextInt(30); i++) {
      Variable left = all.get(random.nextInt(all.size()));
      Variable right = all.get(all.size() - 1 - random.nextInt(Math.min(4, all.size())));
      all.add(
          switch (random.nextInt(5)) {
            case 0 -> Tanh.of(left);
            case 1 -> Multiply.of(left, right);
            case 2 -> Subtract.of(left, right);
            case 3 -> Tanh.of(Add.of(left, right));
            default ->
                left.type().equals(SQUARE) && right.type().equals(SQUARE)
                    ? Tanh.of(Dot.of(left, right))
                    : Add.of(left, right);
          });
    }
    List<Variable> squares = all.stream().filter(v -> v.type().equals(SQUARE)).toList();
    Variable newS = squares.get(squares.size() - 1);
    Variable newR = squares.get(squares.size() / 2);
    List<Variable> outputs = List.of(all.get(all.size() - 1), squares.get(squares.size() / 3));
    Tensor startS = s.value();
    Tensor startR = r.value();
    Tensor valueX = draw(random);
    Tensor valueB = Tensor.of(new float[] {0.1f, -0.2f, 0.3f}, 3);
    List<List<Tensor>> both = new ArrayList<>();
    for (Rewriter rewriter : List.of(Rewriter.none(), FUSE)) {
      s.setValue(startS);
      r.setValue(startR);
      Function f =
          Function.compile(
              List.of(x, b),
              outputs,
              List.of(new Update(s, newS), new Update(r, newR)),
              new CpuDevice(1),
              rewriter);
      List<Tensor> values = new ArrayList<>();
      for (int run = 0; run < 2; run++) values.addAll(f.call(valueX, valueB));
      values.add(s.value());
      values.add(r.value());
      both.add(values);
    }
    for (int i = 0; i < both.get(0).size(); i++) {
      assertArrayEquals(both.get(0).get(i).floats(), both.get(1).get(i).floats());
    }
  }

  private static Tensor draw(Random random) {
    float[] values = new float[9];
    for (int i = 0; i < values.length; i++) values[i] = random.nextFloat() - 0.5f;
    return Tensor.of(values, 3, 3);
  }
}
