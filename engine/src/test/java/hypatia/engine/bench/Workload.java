package hypatia.engine.bench;

import hypatia.engine.data.CsvReader;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Proposal;
import hypatia.engine.data.Split;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.Drawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * What to train: a drawn diagram and a table of random numbers, the last column a class.
 *
 * @param batch examples of a step
 */
record Workload(String name, Diagram diagram, Dataset data, int batch) {
  /** As the peers have them, see {@code bench/bench_peers.py}. */
  static Workload named(String name) {
    return switch (name) {
      case "mlp-tiny" -> of(name, Drawing.classifier(20, 5).diagram(), 10, 5, 32);
      case "mlp-mid" -> of(name, Drawing.classifier(256, 10).diagram(), 784, 10, 64);
      default -> throw new IllegalArgumentException("There is no workload '" + name + "'.");
    };
  }

  /** A row of dense layers and activations of random kinds and sizes, the same for a seed. */
  static Workload drawn(long seed, int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    String[] activations = {"tanh", "sigmoid", "relu"};
    int classes = random.nextInt(2, 12);
    Drawing drawing = new Drawing().block("input", "Input");
    String last = "Input";
    int layers = random.nextInt(1, 5);
    for (int layer = 1; layer <= layers; layer++) {
      long units = layer == layers ? classes : random.nextInt(4, 129);
      drawing.block("dense", "Dense " + layer, "units", units).chain(last, "Dense " + layer);
      last = "Dense " + layer;
      if (layer == layers) break;
      String activation = activations[random.nextInt(activations.length)];
      drawing.block(activation, "Activation " + layer).chain(last, "Activation " + layer);
      last = "Activation " + layer;
    }
    drawing
        .block("softmax", "Softmax")
        .block("target", "Target")
        .block("cross-entropy", "Cross-Entropy")
        .chain(last, "Softmax", "Cross-Entropy")
        .wire("Target.t > Cross-Entropy.target");
    int columns = random.nextInt(2, 100);
    return of("diagram " + number, drawing.diagram(), columns, classes, random.nextInt(8, 129));
  }

  private static Workload of(String name, Diagram diagram, int columns, int classes, int batch) {
    try {
      Path file = Files.createTempFile("hypatia-bench", ".csv");
      Files.writeString(file, csv(columns, classes, 10 * batch));
      var table = CsvReader.read(file);
      Files.delete(file);
      return new Workload(
          name,
          diagram,
          Dataset.of(table, Proposal.of(table).settings().withSplit(Split.NONE)),
          batch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String csv(int columns, int classes, int rows) {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < columns; column++) text.append("x").append(column).append(',');
    text.append("class\n");
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        text.append(random.nextInt(-2000, 2000) / 1000.0).append(',');
      }
      text.append("class ").append((char) ('a' + row % classes)).append('\n');
    }
    return text.toString();
  }
}
