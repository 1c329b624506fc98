package hypatia.engine.compile;

import hypatia.engine.device.Device;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import java.util.List;

/**
 * A compiled graph, in the way of Theano's {@code function(inputs, outputs, updates)}: computes the
 * outputs from the inputs and the shared variables, then updates the shared variables.
 */
public final class Function {
  private final Program program;
  private final Executable executable;

  private Function(Program program, Executable executable) {
    this.program = program;
    this.executable = executable;
  }

  /** Rewrites the graph as the device likes it and makes it ready there. */
  public static Function compile(
      List<Input> inputs, List<? extends Variable> outputs, List<Update> updates, Device device) {
    return compile(inputs, outputs, updates, device, device.rewriter());
  }

  /** With other rewrites than the device's, or {@link Rewriter#none() none}. */
  public static Function compile(
      List<Input> inputs,
      List<? extends Variable> outputs,
      List<Update> updates,
      Device device,
      Rewriter rewriter) {
    Program program = rewriter.apply(new Program(inputs, List.copyOf(outputs), updates));
    return new Function(program, device.prepare(program));
  }

  /** The program as it runs, after rewriting. */
  public Program program() {
    return program;
  }

  /** Sized for these lengths of named axes; see {@link Executable.Sized}. */
  public Executable.Sized at(DimBindings dims) {
    return executable.at(dims);
  }

  /** Runs once; see {@link Executable#call}. */
  public List<Tensor> call(Tensor... inputs) {
    return executable.call(List.of(inputs));
  }
}
