package hypatia.engine.lowering;

import static hypatia.engine.lowering.Drawing.port;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
  private static final Diagram DIAGRAM =
      Drawing.classifier(8, 3)
          .block("relu", "ReLU")
          .block("mean-squared-error", "Error")
          .block("cross-entropy", "Spare")
          .block("quantum", "Quantum")
          .wire("Input.x > Quantum.in")
          .diagram();

  private static void refused(String from, String to, String reason) {
    for (PortRef[] pair : new PortRef[][] {{port(from), port(to)}, {port(to), port(from)}}) {
      Optional<String> refusal = Connections.refusal(DIAGRAM, Signatures.IRIS, pair[0], pair[1]);
      assertEquals(Optional.ofNullable(reason), refusal);
      Map<PortRef, String> all = Connections.refusals(DIAGRAM, Signatures.IRIS, pair[0]);
      assertEquals(reason, all.get(pair[1]));
    }
  }

  @Test
  void numbersIntoLayersAreFine() {
    refused("Dense 1.y", "ReLU.x", null);
    refused("Input.x", "Error.prediction", null);
    refused("Input.x", "Dense 2.x", null);
  }

  @Test
  void aWireThatIsThereIsFine() {
    refused("Dense 1.y", "Tanh.x", null);
  }

  @Test
  void unknownBlocksTakeAnything() {
    refused("Target.t", "Quantum.in", null);
    refused("ReLU.y", "Quantum.in", null);
  }

  @Test
  void sizesThatAPropertyCuresAreFine() {
    refused("Dense 1.y", "Softmax.x", null);
  }

  @Test
  void sameDirection() {
    refused(
        "Dense 1.y",
        "Dense 2.y",
        "Both ends are outputs, but a wire leads from an output to an input.");
    refused(
        "Dense 1.x",
        "ReLU.x",
        "Both ends are inputs, but a wire leads from an output to an input.");
  }

  @Test
  void ownBlock() {
    refused("Tanh.y", "Tanh.x", "Tanh cannot be wired to itself.");
  }

  @Test
  void circle() {
    refused(
        "Softmax.y",
        "Dense 1.x",
        "This wire would close a circle, because Dense 1 already leads to Softmax.");
  }

  @Test
  void labelsIntoDense() {
    refused(
        "Target.t",
        "Dense 1.x",
        "Dense 1 needs numbers at “Input”, but Target gives class labels.");
    refused(
        "Target.t",
        "Spare.prediction",
        "Spare needs numbers at “Prediction”, but Target gives class labels.");
    refused(
        "Target.t",
        "Error.target",
        "Error needs numbers at “Target”, but Target gives class labels.");
    refused("Target.t", "Spare.target", null);
  }

  @Test
  void oneNumberIntoCrossEntropy() {
    Diagram diagram = Drawing.classifier(8, 3).diagram();
    PortRef from = port("Target.t");
    PortRef to = port("Cross-Entropy.target");
    assertEquals(
        Optional.of("Cross-Entropy compares classes, but “price” holds numbers."),
        Connections.refusal(diagram, Signatures.HOUSES, from, to));
    assertEquals(Optional.empty(), Connections.refusal(diagram, DataSignature.NONE, from, to));
  }

  @Test
  void portsThatAreNotThere() {
    assertEquals(
        Optional.of("Dense 1 has no port “gate”."),
        Connections.refusal(DIAGRAM, Signatures.IRIS, port("Dense 1.gate"), port("ReLU.x")));
    assertEquals(
        Optional.of("Ghost has no port “x”."),
        Connections.refusal(DIAGRAM, Signatures.IRIS, port("Dense 1.y"), port("Ghost.x")));
  }
}
