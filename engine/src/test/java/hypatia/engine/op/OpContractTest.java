package hypatia.engine.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import hypatia.engine.autodiff.GradientCheck;
import hypatia.engine.compile.Function;
import hypatia.engine.device.Device;
import hypatia.engine.device.Devices;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.OpSample;
import hypatia.engine.graph.Variable;
import hypatia.engine.op.elementwise.Elementwise;
import hypatia.engine.op.nn.UnknownClass;
import hypatia.engine.tensor.DType;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What every op keeps to. Ops are found on the class path; nobody lists them. */
class OpContractTest {
  private interface Rule {
    void check(OpCall call) throws Exception;
  }

  private static Stream<DynamicNode> forEachSample(Rule rule) {
    return OpCatalog.classes().stream().map(type -> forEachSample(type, rule));
  }

  private static DynamicNode forEachSample(JavaClass type, Rule rule) {
    return dynamicTest(
        type.getSimpleName(),
        () -> {
          for (OpSample sample : OpCatalog.samples(type.reflect())) {
            assertEquals(type.reflect(), sample.op().getClass());
            rule.check(OpCall.of(sample));
          }
        });
  }

  @Test
  void thereAreOps() {
    assertTrue(OpCatalog.classes().size() > 30, () -> "found only " + OpCatalog.classes());
  }

  @TestFactory
  Stream<DynamicNode> evaluationGivesTheInferredShapesAndLeavesItsInputsAlone() {
    return forEachSample(
        call -> {
          for (DataType precision : List.of(DataType.DOUBLE, DataType.FLOAT)) {
            List<INDArray> inputs = call.arrays(precision);
            List<INDArray> results =
                call.node().op().evaluate(call.node(), DimBindings.NONE, inputs);
            assertEquals(call.node().outputs().size(), results.size());
            for (int i = 0; i < results.size(); i++) {
              int[] shape = call.node().output(i).shape().bind(DimBindings.NONE);
              assertArrayEquals(NdArrays.longs(shape), results.get(i).shape(), call::toString);
              if (!inputs.isEmpty()) {
                assertEquals(precision, results.get(i).dataType(), call::toString);
                if (!results.get(i).isEmpty()) results.get(i).addi(1); // would show in a view
              }
            }
            for (int i = 0; i < inputs.size(); i++) {
              double[] before = call.values().get(i).doubles();
              assertArrayEquals(before, NdArrays.doubles(inputs.get(i)), call::toString);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicNode> pullbackIsTheDerivative() {
    return forEachSample(call -> GradientCheck.check(call.node(), call.values(), 1));
  }

  @TestFactory
  Stream<DynamicNode> kernelAgreesWithEvaluation() {
    return forEachSample(call -> Agreement.check(call, KernelRun.of(call, 1)));
  }

  @TestFactory
  Stream<DynamicNode> twoThreadsGiveTheSameBits() {
    return forEachSample(call -> assertEquals(KernelRun.of(call, 1), KernelRun.of(call, 2)));
  }

  @TestFactory
  Stream<DynamicNode> writingOverAnInputGivesTheSameBits() {
    return forEachSample(
        call -> {
          for (int input : KernelRun.overwritable(call)) {
            assertEquals(KernelRun.of(call, 1), KernelRun.overwriting(call, input), call::toString);
          }
        });
  }

  @TestFactory
  Stream<DynamicNode> compiledFunctionsAgreeWithEvaluation() {
    return forEachSample(
        call -> {
          List<Tensor> one = compiled(call, Devices.of("cpu", 1));
          Agreement.check(call, one);
          assertEquals(one, compiled(call, Devices.of("cpu", 2)), call::toString);
          List<INDArray> reference = call.evaluate(DataType.DOUBLE);
          List<Tensor> inDouble = compiled(call, Devices.of("nd4j-double"));
          for (int i = 0; i < inDouble.size(); i++) {
            double[] expected = NdArrays.doubles(reference.get(i));
            assertArrayEquals(expected, inDouble.get(i).doubles(), call::toString);
          }
        });
  }

  private static List<Tensor> compiled(OpCall call, Device device) {
    List<Input> inputs = call.node().inputs().stream().map(Input.class::cast).toList();
    Function function = Function.compile(inputs, call.node().outputs(), List.of(), device);
    return function.call(call.values().toArray(Tensor[]::new));
  }

  /** Never a read out of bounds, nor a quiet wrong answer. */
  @TestFactory
  Stream<DynamicNode> labelsThatNameNoClassAreRefused() {
    return OpCatalog.classes().stream()
        .map(type -> dynamicTest(type.getSimpleName(), () -> checkLabels(type.reflect())));
  }

  private static void checkLabels(Class<?> type) {
    for (OpSample sample : OpCatalog.samples(type)) {
      OpCall call = OpCall.of(sample);
      for (int input = 0; input < call.values().size(); input++) {
        boolean isIndex = sample.inputs().get(input).dtype() == DType.INDEX;
        if (!isIndex || call.values().get(input).size() == 0) continue;
        double classes = sample.range().get(input).high();
        for (double wrong : new double[] {-1, classes, 0.5, Double.NaN, 1e9}) {
          OpCall refused = call.with(withLast(call.values(), input, (float) wrong));
          assertThrows(UnknownClass.class, () -> refused.evaluate(DataType.DOUBLE));
          UnknownClass error = assertThrows(UnknownClass.class, () -> KernelRun.of(refused, 2));
          assertTrue(error.getMessage().contains("class"), error.getMessage());
        }
      }
    }
  }

  private static List<Tensor> withLast(List<Tensor> values, int input, float value) {
    List<Tensor> changed = new ArrayList<>(values);
    float[] floats = values.get(input).floats().clone();
    floats[floats.length - 1] = value;
    changed.set(input, Tensor.of(floats, values.get(input).shape()));
    return changed;
  }

  @TestFactory
  Stream<DynamicNode> nanComesThroughElementwiseOps() {
    return forEachSample(
        call -> {
          if (!(call.node().op() instanceof Elementwise)) return;
          for (int input = 0; input < call.values().size(); input++) {
            OpCall withNan = call.with(withNan(call.values(), input));
            boolean expected = call.values().get(input).size() > 0 && resultSize(call) > 0;
            boolean kernel = containsNan(KernelRun.of(withNan, 1).get(0).doubles());
            double[] reference = NdArrays.doubles(withNan.evaluate(DataType.DOUBLE).get(0));
            assertEquals(expected, kernel, withNan::toString);
            assertEquals(expected, containsNan(reference), withNan::toString);
            Agreement.check(withNan, KernelRun.of(withNan, 1));
          }
        });
  }

  private static int resultSize(OpCall call) {
    return Tensor.sizeOf(call.node().output(0).shape().bind(DimBindings.NONE));
  }

  private static List<Tensor> withNan(List<Tensor> values, int input) {
    List<Tensor> changed = new ArrayList<>(values);
    float[] floats = values.get(input).floats().clone();
    if (floats.length > 0) floats[floats.length / 2] = Float.NaN;
    changed.set(input, Tensor.of(floats, values.get(input).shape()));
    return changed;
  }

  private static boolean containsNan(double[] values) {
    return Arrays.stream(values).anyMatch(Double::isNaN);
  }

  /** Small samples suffice: that a large error is found in a large one says nothing more. */
  @TestFactory
  Stream<DynamicNode> plantedPullbacksAreCaught() {
    return forEachSample(
        call -> {
          if (call.values().stream().anyMatch(value -> value.size() > 1000)) return;
          for (int input = 0; input < call.values().size(); input++) {
            boolean takesNone = call.node().input(input).type().dtype() == DType.INDEX;
            if (takesNone || call.values().get(input).size() == 0) continue;
            assertCaught(call.with(new Planted.Pullback(call.node().op(), input)));
          }
        });
  }

  /** A gradient may be 0 for some values; but not for all, and then null would say so. */
  @TestFactory
  Stream<DynamicNode> forgottenGradientsAreCaught() {
    return OpCatalog.classes().stream()
        .map(type -> dynamicTest(type.getSimpleName(), () -> checkForgotten(type.reflect())));
  }

  private static void checkForgotten(Class<?> type) {
    Map<Integer, Boolean> caught = new TreeMap<>();
    for (OpSample sample : OpCatalog.samples(type)) {
      OpCall call = OpCall.of(sample);
      Apply node = call.node();
      List<Variable> gradients = node.op().pullback(node, new ArrayList<>(node.outputs()));
      for (int input = 0; input < gradients.size(); input++) {
        if (gradients.get(input) == null || caught.getOrDefault(input, false)) continue;
        OpCall wrong = call.with(new Planted.Forgotten(node.op(), input));
        caught.put(input, isCaught(wrong));
      }
    }
    assertFalse(caught.containsValue(false), () -> type + ": " + caught);
  }

  private static boolean isCaught(OpCall wrong) {
    try {
      GradientCheck.check(wrong.node(), wrong.values(), 1);
      return false;
    } catch (AssertionError expected) {
      return true;
    }
  }

  private static void assertCaught(OpCall wrong) {
    assertTrue(isCaught(wrong), wrong::toString);
  }

  @TestFactory
  Stream<DynamicNode> plantedKernelsAreCaught() {
    return forEachSample(
        call -> {
          for (int output = 0; output < call.node().outputs().size(); output++) {
            if (call.node().output(output).shape().size().length() == 0) continue;
            for (boolean last : new boolean[] {false, true}) {
              OpCall wrong = call.with(new Planted.WrongKernel(call.node().op(), output, last));
              assertThrows(
                  AssertionError.class,
                  () -> Agreement.check(wrong, KernelRun.of(wrong, 1)),
                  wrong::toString);
            }
          }
        });
  }
}
