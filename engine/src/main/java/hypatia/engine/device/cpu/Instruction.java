package hypatia.engine.device.cpu;

import hypatia.engine.graph.Apply;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Kernel;
import hypatia.engine.graph.Variable;
import hypatia.engine.tensor.Shape;
import java.util.List;

/**
 * One kernel with its operands and results.
 *
 * @param time when it runs, as {@link Storage} counts
 */
record Instruction(
    int time,
    Kernel kernel,
    List<Shape> inputShapes,
    List<Storage> inputs,
    List<Shape> outputShapes,
    List<Storage> outputs) {

  static Instruction of(
      int time, Apply node, Kernel kernel, List<Storage> inputs, List<Storage> outputs) {
    return new Instruction(
        time, kernel, shapes(node.inputs()), inputs, shapes(node.outputs()), outputs);
  }

  /** Copies all of one storage to another. */
  static Instruction copy(int time, Shape shape, Storage from, Storage to) {
    return new Instruction(
        time, Instruction::bindCopy, List.of(shape), List.of(from), List.of(shape), List.of(to));
  }

  private static Kernel.Step bindCopy(Kernel.Sizes sizes) {
    Buffer from = sizes.input(0);
    Buffer to = sizes.output(0);
    return () -> System.arraycopy(from.array, from.offset, to.array, to.offset, to.length);
  }

  private static List<Shape> shapes(List<? extends Variable> variables) {
    return variables.stream().map(Variable::shape).toList();
  }
}
