package hypatia.engine.bench;

import hypatia.engine.data.Gatherer;
import hypatia.engine.data.Part;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Wire;
import hypatia.engine.graph.Buffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.api.OutAndGrad;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The same step by ND4J's SameDiff: gradients and loss in one call, parameters updated in place,
 * which is quicker than its own {@code fit}.
 */
final class SameDiffStep {
  private static final double RATE = 0.01;

  private final SameDiff graph = SameDiff.create();
  private final List<String> parameters = new ArrayList<>();
  private final Map<Block, SDVariable> values = new HashMap<>();
  private final Workload workload;
  private final Gatherer inputs;
  private final Gatherer targets;
  private final int[] rows;
  private final float[] x;
  private final float[] labels;
  private final int classes;
  private int next;

  SameDiffStep(Workload workload) {
    this.workload = workload;
    var signature = workload.data().signature();
    inputs = workload.data().gatherer(signature.inputs().stream().map(f -> f.name()).toList());
    targets = workload.data().gatherer(signature.targets().stream().map(f -> f.name()).toList());
    rows = workload.data().rows(Part.TRAIN);
    x = new float[workload.batch() * inputs.width()];
    labels = new float[workload.batch()];
    classes = signature.targets().get(0).classes().size();
    int width = inputs.width();
    SDVariable scores = graph.placeHolder("x", DataType.FLOAT, workload.batch(), width);
    SDVariable target = graph.placeHolder("t", DataType.FLOAT, workload.batch(), classes);
    for (Block block : chain()) {
      switch (block.type()) {
        case "dense" -> {
          int units = ((Number) block.properties().get("units")).intValue();
          scores = dense(block.name(), scores, width, units);
          width = units;
        }
        case "tanh" -> scores = graph.math().tanh(scores);
        case "sigmoid" -> scores = graph.nn().sigmoid(scores);
        case "relu" -> scores = graph.nn().relu(scores, 0);
        default -> {} // input; softmax is part of the loss
      }
    }
    graph.loss().softmaxCrossEntropy("loss", target, scores, null);
    graph.setLossVariables("loss");
  }

  private SDVariable dense(String name, SDVariable value, int width, int units) {
    INDArray start = Nd4j.rand(DataType.FLOAT, width, units).subi(0.5).muli(2 / Math.sqrt(width));
    SDVariable weights = graph.var(name + "/W", start);
    SDVariable bias = graph.var(name + "/b", Nd4j.zeros(DataType.FLOAT, units));
    parameters.add(name + "/W");
    parameters.add(name + "/b");
    return value.mmul(weights).add(bias);
  }

  /** The blocks from the input to the loss. */
  private List<Block> chain() {
    List<Block> chain = new ArrayList<>();
    Block block =
        workload.diagram().blocks().stream()
            .filter(b -> b.type().equals("input"))
            .findFirst()
            .get();
    while (!block.type().equals("cross-entropy")) {
      chain.add(block);
      Wire wire = null;
      for (Wire each : workload.diagram().wires()) {
        if (each.from().block().equals(block.id())) wire = each;
      }
      block = workload.diagram().block(wire.to().block());
    }
    return chain;
  }

  double run() {
    int batch = workload.batch();
    if (next + batch > rows.length) next = 0;
    inputs.gather(rows, next, batch, new Buffer(x));
    targets.gather(rows, next, batch, new Buffer(labels));
    next += batch;
    float[] oneHot = new float[batch * classes];
    for (int i = 0; i < batch; i++) oneHot[i * classes + (int) labels[i]] = 1;
    Map<String, INDArray> given =
        Map.of(
            "x", Nd4j.createFromArray(x).reshape(batch, inputs.width()),
            "t", Nd4j.createFromArray(oneHot).reshape(batch, classes));
    OutAndGrad results = graph.calculateGradientsAndOutputs(given, List.of("loss"), parameters);
    for (String parameter : parameters) {
      INDArray value = graph.getVariable(parameter).getArr();
      value.subi(results.getGradients().get(parameter).muli(RATE));
    }
    return results.getOutputs().get("loss").getDouble(0);
  }
}
