package hypatia.engine.reference;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import hypatia.engine.block.Mode;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.Variable;
import hypatia.engine.lowering.Drawing;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.lowering.Model;
import hypatia.engine.lowering.ParameterStore;
import hypatia.engine.reference.ReferenceCase.Loss;
import hypatia.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A case as people draw it, from blocks and wires; of its outputs, the prediction. */
final class DrawnNetwork {
  private DrawnNetwork() {}

  static ReferenceNetwork of(ReferenceCase which) {
    Npz numbers = which.numbers();
    Map<String, Tensor> start = new LinkedHashMap<>();
    for (String layer : which.layers) {
      start.put(layer + "/W", ReferenceNetwork.ours(numbers.get("param/" + layer + ".weight")));
      start.put(layer + "/b", numbers.get("param/" + layer + ".bias"));
    }
    ParameterStore store = new ParameterStore(0, start);
    Model model = Lowering.lower(drawing(which, start).diagram(), data(which), Mode.TRAIN, store);
    Map<String, SharedVariable> parameters = new LinkedHashMap<>();
    for (SharedVariable parameter : model.parameters()) {
      String torch = parameter.key().replace("/W", ".weight").replace("/b", ".bias");
      parameters.put(torch, parameter);
    }
    String output = which.loss == Loss.MEAN_SQUARED_ERROR ? "y" : "probs";
    Map<String, Variable> outputs = Map.of(output, model.predictions().get(0).value());
    return new ReferenceNetwork(
        numbers,
        model.inputs().get(0).variable(),
        model.targets().get(0).variable(),
        parameters,
        outputs,
        model.loss());
  }

  private static Drawing drawing(ReferenceCase which, Map<String, Tensor> start) {
    Drawing drawing = new Drawing().block("input", "Input").block("target", "Target");
    List<String> chain = new ArrayList<>(List.of("Input"));
    for (String layer : which.layers) {
      if (chain.size() > 1) {
        drawing.block(which.activationBlock, "After " + chain.get(chain.size() - 1));
        chain.add("After " + chain.get(chain.size() - 1));
      }
      drawing.block("dense", layer, "units", (long) start.get(layer + "/b").size());
      chain.add(layer);
    }
    if (which.loss == Loss.MEAN_SQUARED_ERROR) {
      drawing.block("mean-squared-error", "Loss");
    } else {
      drawing.block("softmax", "Softmax");
      chain.add("Softmax");
      String reduction = which.loss == Loss.SUM_OF_LABELS ? "sum" : "mean";
      drawing.block("cross-entropy", "Loss", "reduction", reduction);
    }
    chain.add("Loss");
    return drawing.chain(chain.toArray(String[]::new)).wire("Target.t > Loss.target");
  }

  private static DataSignature data(ReferenceCase which) {
    int outputs =
        which.numbers().get("param/" + which.layers.get(which.layers.size() - 1) + ".bias").size();
    List<Field> targets =
        which.loss.hasLabels()
            ? List.of(Field.category("class", names("class", outputs)))
            : names("t", outputs).stream().map(Field::numeric).toList();
    int inputs = which.numbers().get("in/x").shape()[1];
    return new DataSignature(names("x", inputs).stream().map(Field::numeric).toList(), targets);
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }
}
