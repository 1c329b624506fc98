package hypatia.engine.bench;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.block.Mode;
import hypatia.engine.compile.Function;
import hypatia.engine.data.Gatherer;
import hypatia.engine.data.Part;
import hypatia.engine.device.Device;
import hypatia.engine.device.Executable;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.lowering.Slot;
import hypatia.engine.op.math.Multiply;
import hypatia.engine.op.math.Subtract;
import hypatia.engine.rewrite.Rewriter;
import hypatia.engine.tensor.DimBindings;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import java.util.ArrayList;
import java.util.List;

/**
 * One training step as the program does it: Diagram → Lowering → Function; gathers a batch, runs,
 * reads the loss. Stochastic gradient descent.
 */
final class TrainingStep {
  private final Executable.Sized step;
  private final Gatherer inputs;
  private final Gatherer targets;
  private final int[] rows;
  private final int batch;
  private final Function function;
  private int next;

  TrainingStep(Workload workload, Device device) {
    Model model =
        Lowering.lower(
            workload.diagram(), workload.data().signature(), Mode.TRAIN, new ParameterStore(1));
    Variable loss = Rewriter.stabilize(List.of(model.loss())).get(0);
    SharedVariable rate =
        new SharedVariable("rate", TensorType.scalar(), Tensor.of(new float[] {0.01f}));
    List<Variable> gradients = Gradients.of(loss, model.parameters());
    List<Update> updates = new ArrayList<>();
    for (int i = 0; i < gradients.size(); i++) {
      SharedVariable parameter = model.parameters().get(i);
      Variable change = Multiply.of(rate, gradients.get(i));
      updates.add(new Update(parameter, Subtract.of(parameter, change)));
    }
    Slot input = model.inputs().get(0);
    Slot target = model.targets().get(0);
    List<Input> slots = List.of(input.variable(), target.variable());
    function = Function.compile(slots, List.of(loss), updates, device);
    batch = workload.batch();
    step = function.at(DimBindings.of("batch", batch));
    inputs = workload.data().gatherer(input.columns());
    targets = workload.data().gatherer(target.columns());
    rows = workload.data().rows(Part.TRAIN);
  }

  /** Trains on the next batch and gives its loss. */
  float run() {
    if (next + batch > rows.length) next = 0;
    inputs.gather(rows, next, batch, step.input(0));
    targets.gather(rows, next, batch, step.input(1));
    next += batch;
    step.run();
    Buffer loss = step.output(0);
    return loss.array[loss.offset];
  }

  Function function() {
    return function;
  }
}
