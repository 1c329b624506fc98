package hypatia.engine.train;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.block.Mode;
import hypatia.engine.compile.Function;
import hypatia.engine.data.Dataset;
import hypatia.engine.device.Device;
import hypatia.engine.device.Executable;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.graph.Buffer;
import hypatia.engine.graph.Input;
import hypatia.engine.graph.Program;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Update;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.lowering.Slot;
import hypatia.engine.op.math.Add;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.tensor.TensorType;
import hypatia.engine.train.optimizer.OptimizerCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The compiled training step, in the way of Theano: {@code function([inputs, targets, learning
 * rate], [cost, prediction, target…], updates)}.
 */
final class TrainingGraph {
  private final Tally tally;
  private final OptimizerState state;
  private final BatchFeed feed;
  private final int learningRate;
  private final Program program;
  private final Function function;

  TrainingGraph(
      Diagram diagram,
      Dataset dataset,
      TrainingSettings settings,
      ParameterStore parameters,
      Map<String, Tensor> optimizerState,
      Device device) {
    Model model = Lowering.lower(diagram, dataset.signature(), Mode.TRAIN, parameters);
    tally = new Tally(model, dataset.encoding());
    // Differentiated after stabilising: the gradient of a stable cost is stable.
    Variable loss = tally.costs().stream().reduce(Add::of).orElseThrow();
    List<SharedVariable> trained = model.parameters();
    Input rate = new Input("learningRate", TensorType.scalar());
    state = new OptimizerState(rate, settings.optimizerSettings(), optimizerState);
    List<Update> updates =
        trained.isEmpty()
            ? List.of()
            : OptimizerCatalog.get(settings.optimizer())
                .updates(trained, Gradients.of(loss, trained), state);

    List<Slot> slots = new ArrayList<>(model.inputs());
    slots.addAll(model.targets());
    feed = new BatchFeed(dataset.examples(), slots);
    List<Input> inputs = new ArrayList<>(slots.stream().map(Slot::variable).toList());
    learningRate = inputs.size();
    inputs.add(rate);
    program = new Program(inputs, tally.outputs(), updates);
    function = Function.compile(inputs, tally.outputs(), updates, device);
  }

  Function function() {
    return function;
  }

  OptimizerState state() {
    return state;
  }

  Tally tally() {
    return tally;
  }

  /** The step as it was derived, before it is rewritten for speed. */
  Program program() {
    return program;
  }

  String hash() {
    return GraphHash.of(program);
  }

  /**
   * One step; does not allocate.
   *
   * @return the batch's cost, before the update
   */
  double step(Executable.Sized sized, int[] rows, int from, int count, double rate) {
    feed.fill(sized, rows, from, count);
    Buffer scalar = sized.input(learningRate);
    scalar.array[scalar.offset] = (float) rate;
    sized.run();
    return tally.add(sized, count);
  }
}
