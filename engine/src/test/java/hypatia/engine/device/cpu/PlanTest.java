package hypatia.engine.device.cpu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.compile.Function;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Constant;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.linear.Dot;
import hypatia.engine.op.math.Add;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Tanh;
import hypatia.engine.op.shape.Reshape;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.Dim;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Shape;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Dim BATCH = Dim.named("batch");
  private static final TensorType VECTOR = TensorType.floats(BATCH);

  private static SharedVariable shared(String key, float... values) {
    return new SharedVariable(
        key, TensorType.floats(Dim.of(values.length)), Tensor.of(values, values.length));
  }

  private static Function compile(
      List<Input> inputs, List<? extends Variable> outputs, List<Update> updates) {
    return Function.compile(inputs, outputs, updates, new CpuDevice(1), Rewriter.none());
  }

  private static float[] floats(Tensor value) {
    return value.floats();
  }

  @Test
  void updatesSeeOldValues() {
    SharedVariable a = shared("a", 1, 2);
    SharedVariable b = shared("b", 10, 20);
    Function swap = compile(List.of(), List.of(), List.of(new Update(a, b), new Update(b, a)));
    swap.call();
    assertArrayEquals(new float[] {10, 20}, floats(a.value()));
    assertArrayEquals(new float[] {1, 2}, floats(b.value()));
  }

  @Test
  void eachUpdateReadsWhatTheOtherChanges() {
    SharedVariable a = shared("a", 1, 2);
    SharedVariable b = shared("b", 10, 20);
    Variable sum = Add.of(a, b);
    Variable product = Multiply.of(a, b);
    Function step =
        compile(List.of(), List.of(a, sum), List.of(new Update(a, sum), new Update(b, product)));
    List<Tensor> results = step.call();
    assertArrayEquals(new float[] {1, 2}, floats(results.get(0)), "an output is the old value");
    assertArrayEquals(new float[] {11, 22}, floats(results.get(1)));
    assertArrayEquals(new float[] {11, 22}, floats(a.value()));
    assertArrayEquals(new float[] {10, 40}, floats(b.value()));
  }

  @Test
  void anUpdateWaitsForReadersInsteadOfCopying() {
    SharedVariable a = shared("a", 1, 2);
    SharedVariable b = shared("b", 10, 20);
    // In the order of results the update of a comes first, though b's still reads a.
    Program program =
        new Program(
            List.of(),
            List.of(),
            List.of(new Update(a, Add.of(a, Constant.of(1))), new Update(b, Multiply.of(a, b))));
    Plan plan = Planning.of(program);
    assertEquals(2, plan.instructions().size(), "nothing is copied");
    new CpuDevice(1).prepare(program).call(List.of());
    assertArrayEquals(new float[] {2, 3}, floats(a.value()));
    assertArrayEquals(new float[] {10, 40}, floats(b.value()));
  }

  @Test
  void twoVariablesTakeTheSameNewValue() {
    SharedVariable a = shared("a", 1, 2);
    SharedVariable b = shared("b", 10, 20);
    Variable sum = Add.of(a, b);
    compile(List.of(), List.of(), List.of(new Update(a, sum), new Update(b, sum))).call();
    assertArrayEquals(new float[] {11, 22}, floats(a.value()));
    assertArrayEquals(new float[] {11, 22}, floats(b.value()));
  }

  @Test
  void leavesAreOutputsAndNewValues() {
    SharedVariable a = shared("a", 1, 2);
    Input x = new Input("x", TensorType.floats(Dim.of(2)));
    Constant one = Constant.of(1);
    Function f = compile(List.of(x), List.of(x, one, a), List.of(new Update(a, x)));
    List<Tensor> results = f.call(Tensor.of(new float[] {5, 6}, 2));
    assertArrayEquals(new float[] {5, 6}, floats(results.get(0)));
    assertArrayEquals(new float[] {1}, floats(results.get(1)));
    assertArrayEquals(new float[] {1, 2}, floats(results.get(2)));
    assertArrayEquals(new float[] {5, 6}, floats(a.value()));
  }

  @Test
  void aProductIsNotWrittenOverItsOperand() {
    TensorType square = TensorType.floats(Dim.of(2), Dim.of(2));
    SharedVariable w = new SharedVariable("w", square, Tensor.of(new float[] {1, 2, 3, 4}, 2, 2));
    compile(List.of(), List.of(), List.of(new Update(w, Dot.of(w, w)))).call();
    assertArrayEquals(new float[] {7, 10, 15, 22}, floats(w.value()));
  }

  @Test
  void viewsAndChainsShareMemory() {
    Input x = new Input("x", TensorType.floats(BATCH, Dim.of(2)));
    Variable flat = Reshape.of(Tanh.of(x), new Shape(List.of(BATCH.times(2))));
    Variable y = Tanh.of(Tanh.of(flat));
    Plan plan = Planning.of(new Program(List.of(x), List.of(y), List.of()));
    assertEquals(3, plan.instructions().size(), "a view is no instruction");
    assertEquals(2, plan.storages().size(), "the input, and one for all that follows");
  }

  @Test
  void inputsAndSharedValuesAreNotOverwritten() {
    Input x = new Input("x", VECTOR);
    Function f = compile(List.of(x), List.of(Tanh.of(x)), List.of());
    Executable.Sized two = f.at(DimBindings.of("batch", 2));
    two.input(0).array[two.input(0).offset] = 3;
    two.run();
    two.run();
    assertEquals(3, two.input(0).array[two.input(0).offset]);
    assertEquals(Math.tanh(3), two.output(0).array[two.output(0).offset], 1e-6);
  }

  @Test
  void sizesAlternateAndTheArenaMoves() {
    Input x = new Input("x", VECTOR);
    Variable y = Add.of(Multiply.of(Tanh.of(x), x), x);
    Function f = compile(List.of(x), List.of(y), List.of());
    Executable.Sized small = f.at(DimBindings.of("batch", 3));
    small.input(0).array[small.input(0).offset + 1] = 2;
    for (int length : new int[] {5000, 0, 1, 4097, 3}) {
      Executable.Sized sized = f.at(DimBindings.of("batch", length));
      for (int i = 0; i < length; i++) sized.input(0).array[sized.input(0).offset + i] = i % 5;
      sized.run();
      assertEquals(length, sized.output(0).length);
      for (int i = 0; i < length; i++) {
        double value = i % 5;
        float got = sized.output(0).array[sized.output(0).offset + i];
        assertEquals(Math.tanh(value) * value + value, got, 1e-5);
      }
    }
    assertSame(small, f.at(DimBindings.of("batch", 3)));
  }

  @Test
  void whatWasWrittenBeforeTheArenaMovesStays() {
    Input x = new Input("x", VECTOR);
    Function f = compile(List.of(x), List.of(Tanh.of(x)), List.of());
    Executable.Sized small = f.at(DimBindings.of("batch", 3));
    small.input(0).array[small.input(0).offset + 2] = 1;
    f.at(DimBindings.of("batch", 100_000));
    small.run();
    assertEquals(Math.tanh(1), small.output(0).array[small.output(0).offset + 2], 1e-6);
  }

  @Test
  void aValueSetFromOutsideIsSeen() {
    SharedVariable a = shared("a", 1, 2);
    Function f = compile(List.of(), List.of(Multiply.of(a, a)), List.of());
    f.call();
    a.setValue(Tensor.of(new float[] {3, 4}, 2));
    assertArrayEquals(new float[] {9, 16}, floats(f.call().get(0)));
    assertArrayEquals(new float[] {3, 4}, floats(a.value()));
  }

  @Test
  void twoFunctionsShareAVariable() {
    SharedVariable a = shared("a", 1, 2);
    Function train =
        compile(List.of(), List.of(), List.of(new Update(a, Add.of(a, Constant.of(1)))));
    Function read = compile(List.of(), List.of(Multiply.of(a, Constant.of(10))), List.of());
    train.call();
    train.call();
    assertArrayEquals(new float[] {30, 40}, floats(read.call().get(0)));
  }

  @Test
  void theArenaIsNoLargerThanWhatLivesTogether() {
    Input x = new Input("x", VECTOR);
    Variable y = x;
    for (int i = 0; i < 20; i++) y = Add.of(Tanh.of(y), Multiply.of(y, y));
    Plan plan = Planning.of(new Program(List.of(x), List.of(y), List.of()));
    assertTrue(plan.storages().size() < 60);
    Executable executable =
        new CpuDevice(1).prepare(new Program(List.of(x), List.of(y), List.of()));
    Executable.Sized sized = executable.at(DimBindings.of("batch", 1600));
    assertTrue(sized.input(0).array.length <= 4 * 1600, "input and three values at a time");
  }
}
