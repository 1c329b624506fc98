package hypatia.engine.train;

import hypatia.engine.data.CsvReader;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Proposal;
import hypatia.engine.data.Role;
import hypatia.engine.data.Table;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small networks and data for tests of training. */
final class Trainings {
  static final TrainingSettings QUICK =
      TrainingSettings.STANDARD.withEpochs(6).withBatchSize(16).withSeed(7).withThreads(1);

  private Trainings() {}

  static Dataset iris() {
    Table table = table("iris.csv");
    return Dataset.of(table, Proposal.of(table).settings());
  }

  /** A regression: the width of the petals from the other lengths. */
  static Dataset petals() {
    Table table = table("iris.csv");
    return Dataset.of(
        table,
        Proposal.of(table)
            .settings()
            .withColumnRole("species", Role.IGNORE)
            .withColumnRole("petal_width", Role.TARGET));
  }

  static Diagram petalsNetwork() {
    return network(false, 1, Map.of());
  }

  static Table table(String name) {
    try {
      return CsvReader.read(
          Path.of(Trainings.class.getResource("/hypatia/engine/data/" + name).toURI()));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Input → Dense(8) → Tanh → Dense(outputs) [→ Softmax] → loss ← Target. */
  static Diagram network(boolean classes, int outputs, Map<String, Object> lossProperties) {
    List<Block> chain = new ArrayList<>();
    chain.add(block("input-1", "input", Map.of()));
    chain.add(block("dense-1", "dense", Map.of("units", 8L)));
    chain.add(block("tanh-1", "tanh", Map.of()));
    chain.add(block("dense-2", "dense", Map.of("units", (long) outputs)));
    if (classes) chain.add(block("softmax-1", "softmax", Map.of()));
    Diagram diagram = Diagram.of(chain, List.of());
    for (int i = 1; i < chain.size(); i++) {
      Wire wire = new Wire(output(chain.get(i - 1)), chain.get(i).port("x"));
      diagram = diagram.plus(List.of(), List.of(wire));
    }
    String type = classes ? "cross-entropy" : "mean-squared-error";
    Block loss = block("loss-1", type, lossProperties);
    Block target = block("target-1", "target", Map.of());
    return diagram.plus(
        List.of(loss, target),
        List.of(
            new Wire(output(chain.get(chain.size() - 1)), loss.port("prediction")),
            new Wire(target.port("t"), loss.port("target"))));
  }

  static Diagram irisNetwork() {
    return network(true, 3, Map.of());
  }

  static Trainer irisTrainer(TrainingSettings settings) {
    return Trainer.startOver(irisNetwork(), iris(), "hash", settings);
  }

  static TrainedRun train(TrainingSettings settings) {
    return irisTrainer(settings).run(new TrainingControl(), event -> {});
  }

  private static Block block(String id, String type, Map<String, Object> properties) {
    return new Block(new BlockId(id), type, id, properties, Position.ORIGIN);
  }

  private static PortRef output(Block block) {
    return block.port(block.type().equals("input") ? "x" : "y");
  }
}
