package hypatia.engine.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Negate;
import hypatia.engine.op.math.Square;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewriterTest {
  private final Input x = new Input("x", TensorType.floats(Dim.named("batch"), Dim.of(4)));
  private final Input y = new Input("y", x.type());

  @Test
  void mergesWhatIsComputedTwice() {
    Variable twice = Add.of(Square.of(Negate.of(x)), Square.of(Negate.of(x)));
    assertEquals(5, applies(twice).size());
    Variable once = Rewriter.only(Phase.MERGE).apply(List.of(twice)).get(0);
    assertEquals(3, applies(once).size());
    assertSame(once.owner().input(0), once.owner().input(1));
  }

  @Test
  void mergesEqualConstantsAndWhatReadsThem() {
    Variable sum =
        Add.of(Multiply.of(x, Constant.of(3)), Square.of(Multiply.of(x, Constant.of(3))));
    assertEquals(3, applies(Rewriter.only(Phase.MERGE).apply(List.of(sum)).get(0)).size());
  }

  @Test
  void keepsDifferentThingsApart() {
    Variable sum = Add.of(Multiply.of(x, Constant.of(3)), Multiply.of(x, Constant.of(4)));
    assertEquals(3, applies(Rewriter.only(Phase.MERGE).apply(List.of(sum)).get(0)).size());
    Variable difference = Subtract.of(Subtract.of(x, y), Subtract.of(y, x));
    assertEquals(3, applies(Rewriter.only(Phase.MERGE).apply(List.of(difference)).get(0)).size());
  }

  @Test
  void leavesTheOriginalAlone() {
    Variable sum = Add.of(Square.of(x), Multiply.of(Negate.of(Negate.of(y)), Constant.of(1)));
    String before = print(sum);
    Variable after = Rewriter.standard().apply(List.of(sum)).get(0);
    assertNotSame(sum, after);
    assertEquals(before, print(sum));
  }

  @Test
  void givesTheSameGraphEachTime() {
    Variable deep = deep(200);
    assertEquals(
        print(Rewriter.standard().apply(List.of(deep)).get(0)),
        print(Rewriter.standard().apply(List.of(deep)).get(0)));
  }

  @Test
  void resultsMayBecomeLeavesOrEachOther() {
    Variable plain = Multiply.of(x, Constant.of(1));
    Variable first = Square.of(x);
    Variable second = Square.of(plain);
    List<Variable> after = Rewriter.standard().apply(List.of(plain, first, second, x));
    assertSame(x, after.get(0));
    assertSame(after.get(1), after.get(2));
    assertSame(x, after.get(3));
  }

  @Test
  void keepsInputsSharedVariablesAndUpdates() {
    SharedVariable w = new SharedVariable("w", TensorType.floats(Dim.of(2)), Tensor.zeros(2));
    Input unused = new Input("unused", TensorType.scalar());
    Update update = new Update(w, Add.of(w, Multiply.of(w, Constant.of(1))));
    Program after =
        Rewriter.standard()
            .apply(new Program(List.of(x, unused), List.of(Square.of(x)), List.of(update)));
    assertEquals(List.of(x, unused), after.inputs());
    assertSame(w, after.updates().get(0).variable());
    assertEquals(w.type(), after.updates().get(0).newValue().type());
  }

  @Test
  void newApplicationsComeFromTheBlockOfTheReplacedOne() {
    Variable square = Square.of(x);
    square.owner().originate("Dense 1");
    Variable difference = Add.of(square, Negate.of(y));
    difference.owner().originate("Sum 1");
    difference.owner().input(1).owner().originate("Sum 1");
    for (Apply node :
        applies(Rewriter.only(Phase.CANONICALIZE).apply(List.of(difference)).get(0))) {
      assertEquals(node.op() instanceof Square ? "Dense 1" : "Sum 1", node.origin());
    }
  }

  @Test
  void mergingKeepsAnOrigin() {
    Variable nobodys = Square.of(x);
    Variable somebodys = Square.of(x);
    somebodys.owner().originate("Dense 1");
    Variable sum = Add.of(nobodys, somebodys);
    Variable after = Rewriter.only(Phase.MERGE).apply(List.of(sum)).get(0);
    assertEquals("Dense 1", after.owner().input(0).owner().origin());
  }

  @Test
  void saysWhichRuleDoesNotEnd() {
    Rule swap =
        new TestRule("Swap") {
          @Override
          public List<Variable> rewrite(Apply node, GraphView graph) {
            return node.op() instanceof Add ? List.of(Add.of(node.input(1), node.input(0))) : null;
          }
        };
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> Rewriter.of(List.of(swap)).apply(List.of(Add.of(x, y))));
    assertTrue(error.getMessage().contains("Swap"), error.getMessage());
  }

  @Test
  void refusesAnotherType() {
    Rule scalar =
        new TestRule("Scalar") {
          @Override
          public List<Variable> rewrite(Apply node, GraphView graph) {
            return List.of(Constant.of(0));
          }
        };
    assertThrows(
        IllegalArgumentException.class,
        () -> Rewriter.of(List.of(scalar)).apply(List.of(Add.of(x, y))));
  }

  @Test
  void noticesACycle() {
    Rule circular =
        new TestRule("Circular") {
          @Override
          public List<Variable> rewrite(Apply node, GraphView graph) {
            return node.op() instanceof Add ? List.of(Square.of(node.output(0))) : null;
          }
        };
    assertThrows(
        IllegalStateException.class,
        () -> Rewriter.of(List.of(circular)).apply(List.of(Add.of(x, y))));
  }

  @Test
  void isQuickOnLargeGraphs() {
    Variable large = deep(1_000); // 5,000 applications
    assertEquals(5_000, applies(large).size());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean(); // other programs may be running
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long start = threads.getCurrentThreadCpuTime();
      Rewriter.standard().apply(List.of(large));
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    assertTrue(best < 100_000_000, best / 1_000_000 + " ms");
  }

  private Variable deep(int layers) {
    Variable v = x;
    for (int i = 0; i < layers; i++) {
      Variable doubled = Add.of(v, Multiply.of(y, Constant.of(i)));
      v = Subtract.of(Square.of(doubled), Negate.of(v));
    }
    return v;
  }

  private static List<Apply> applies(Variable result) {
    return TopologicalOrder.of(List.of(result));
  }

  private static String print(Variable result) {
    return applies(result).toString();
  }

  private abstract static class TestRule implements Rule {
    private final String name;

    TestRule(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Phase phase() {
      return Phase.CANONICALIZE;
    }
  }
}
