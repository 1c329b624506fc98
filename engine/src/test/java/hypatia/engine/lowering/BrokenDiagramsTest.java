package hypatia.engine.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import hypatia.engine.diagram.Diagram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read when a diagram is wrong, word for word. */
class BrokenDiagramsTest {
  private static void says(Drawing drawing, DataSignature data, String... sentences) {
    says(drawing.diagram(), data, sentences);
  }

  private static void says(Diagram diagram, DataSignature data, String... sentences) {
    List<String> found =
        Lowering.analyze(diagram, data).diagnostics().stream()
            .map(d -> d.severity() + ": " + d.message() + " → " + d.remedy())
            .toList();
    assertEquals(String.join("\n", sentences), String.join("\n", found));
  }

  @Test
  void aSoundDiagramIsNotTalkedAbout() {
    says(Drawing.classifier(8, 3), Signatures.IRIS);
    says(Drawing.regressor(1), Signatures.HOUSES);
    says(Drawing.classifier(8, 3), DataSignature.NONE);
  }

  @Test
  void empty() {
    says(
        Diagram.EMPTY,
        Signatures.IRIS,
        "ERROR: The diagram is empty. → Drag an Input from the palette to begin.");
  }

  @Test
  void noInputAndNoLoss() {
    says(
        new Drawing().block("target", "Target"),
        Signatures.IRIS,
        "ERROR: The diagram has no Input, so no data reach it. → Add an Input from the palette and"
            + " wire it to the first block.",
        "ERROR: The diagram has no loss, so there is nothing to train for. → Add a Cross-Entropy to"
            + " learn classes, or a Mean Squared Error to learn numbers.");
  }

  @Test
  void unconnectedInput() {
    says(
        new Drawing()
            .block("input", "Input")
            .block("dense", "Dense", "units", 3L)
            .block("target", "Target")
            .block("softmax", "Softmax")
            .block("cross-entropy", "Cross-Entropy")
            .chain("Dense", "Softmax", "Cross-Entropy"),
        Signatures.IRIS,
        "ERROR: The input of Dense is not connected. → Draw a wire to it from the output of another"
            + " block.",
        "ERROR: The input “Target” of Cross-Entropy is not connected. → Draw a wire to it from the"
            + " output of another block.",
        "WARNING: Input does not lead to a loss, so it takes no part in training. → Wire it towards"
            + " a loss, or remove it.",
        "WARNING: Target does not lead to a loss, so it takes no part in training. → Wire it"
            + " towards a loss, or remove it.");
  }

  @Test
  void aSpareBlockDoesNotPreventTraining() {
    says(
        Drawing.classifier(8, 3).block("relu", "ReLU"),
        Signatures.IRIS,
        "WARNING: The input of ReLU is not connected. → Draw a wire to it from the output of"
            + " another block.");
  }

  @Test
  void cycle() {
    says(
        new Drawing()
            .block("input", "Input")
            .block("dense", "Dense")
            .block("tanh", "Tanh")
            .block("relu", "ReLU")
            .chain("Tanh", "ReLU", "Dense", "Tanh"),
        Signatures.IRIS,
        "ERROR: The diagram has no loss, so there is nothing to train for. → Add a Cross-Entropy to"
            + " learn classes, or a Mean Squared Error to learn numbers.",
        "ERROR: Dense, Tanh and ReLU are wired in a circle. → Remove one of these wires, so that"
            + " values flow one way only.");
  }

  @Test
  void wiredToItself() {
    says(
        Drawing.classifier(8, 3).block("tanh", "Tanh 2").wire("Tanh 2.y > Tanh 2.x"),
        Signatures.IRIS,
        "WARNING: Tanh 2 is wired to itself. → Remove one of these wires, so that values flow one"
            + " way only.");
  }

  @Test
  void moreUnitsThanClasses() {
    says(
        Drawing.classifier(8, 4),
        Signatures.IRIS,
        "ERROR: Dense 2 has 4 units, but species has 3 classes. → Set the units of Dense 2 to 3.");
  }

  @Test
  void oneUnitForThreeClasses() {
    says(
        Drawing.classifier(8, 1),
        Signatures.IRIS,
        "ERROR: Dense 2 has 1 unit, but species has 3 classes. → Set the units of Dense 2 to 3.");
  }

  @Test
  void inputStraightIntoALoss() {
    says(
        new Drawing()
            .block("input", "Input")
            .block("softmax", "Softmax")
            .block("target", "Target")
            .block("cross-entropy", "Cross-Entropy")
            .chain("Input", "Softmax", "Cross-Entropy")
            .wire("Target.t > Cross-Entropy.target"),
        Signatures.IRIS,
        "ERROR: Input has 4 columns, but species has 3 classes. → Put a Dense block with 3 units"
            + " before Softmax.");
  }

  @Test
  void moreUnitsThanTargetColumns() {
    says(
        Drawing.regressor(2),
        Signatures.HOUSES,
        "ERROR: Dense has 2 units, but Target has 1 column. → Set the units of Dense to 1.");
  }

  @Test
  void numbersIntoCrossEntropy() {
    says(
        Drawing.classifier(8, 3),
        Signatures.HOUSES,
        "ERROR: Cross-Entropy compares classes, but “price” holds numbers. → Use a Mean Squared"
            + " Error for numbers, or make the column a class column in the data panel.");
  }

  @Test
  void classesIntoMeanSquaredError() {
    says(
        Drawing.regressor(3),
        Signatures.IRIS,
        "ERROR: Mean Squared Error needs numbers at “Target”, but Target gives class labels. →"
            + " Wire class labels into the target of a Cross-Entropy, or choose a target column"
            + " with numbers.");
  }

  @Test
  void labelsIntoDense() {
    says(
        Drawing.classifier(8, 3).block("dense", "Dense 3").wire("Target.t > Dense 3.x"),
        Signatures.IRIS,
        "WARNING: Dense 3 needs numbers at “Input”, but Target gives class labels. → Wire class"
            + " labels into the target of a Cross-Entropy, or choose a target column with"
            + " numbers.");
  }

  private static Drawing ending(String activation, String form) {
    Drawing drawing =
        new Drawing()
            .block("input", "Input")
            .block("dense", "Dense", "units", 3L)
            .block("target", "Target")
            .block("cross-entropy", "Cross-Entropy", "form", form)
            .wire("Target.t > Cross-Entropy.target");
    if (activation == null) return drawing.chain("Input", "Dense", "Cross-Entropy");
    return drawing.block(activation, "Last").chain("Input", "Dense", "Last", "Cross-Entropy");
  }

  @Test
  void softmaxTwice() {
    says(
        ending("softmax", "logits"),
        Signatures.IRIS,
        "WARNING: Cross-Entropy applies a softmax to raw scores, but Last has already applied one."
            + " → Set Prediction of Cross-Entropy to Probabilities, or remove Last.");
  }

  @Test
  void denseIsNoProbability() {
    says(
        ending(null, "probabilities"),
        Signatures.IRIS,
        "ERROR: Cross-Entropy expects probabilities, but Dense gives numbers of any size. → Put a"
            + " Softmax between them, or set Prediction of Cross-Entropy to Raw scores.");
  }

  @Test
  void reluAndTanhAreNoProbability() {
    for (String activation : List.of("relu", "tanh")) {
      says(
          ending(activation, "probabilities"),
          Signatures.IRIS,
          "ERROR: Cross-Entropy expects probabilities, but Last gives numbers of any size. → Put a"
              + " Softmax between them, or set Prediction of Cross-Entropy to Raw scores.");
    }
  }

  @Test
  void sigmoidDoesNotSumToOne() {
    says(
        ending("sigmoid", "probabilities"),
        Signatures.IRIS,
        "WARNING: Cross-Entropy expects probabilities that sum to 1, but those from Last need not"
            + " do so. → Use a Softmax in place of Last.");
  }

  @Test
  void logitsAreFine() {
    says(ending(null, "logits"), Signatures.IRIS);
  }

  @Test
  void unknownType() {
    says(
        new Drawing()
            .block("input", "Input")
            .block("quantum", "Quantum 1", "qubits", 3L)
            .block("tanh", "Tanh")
            .wire("Input.x > Quantum 1.in")
            .wire("Quantum 1.out > Tanh.x"),
        Signatures.IRIS,
        "ERROR: The diagram has no loss, so there is nothing to train for. → Add a Cross-Entropy to"
            + " learn classes, or a Mean Squared Error to learn numbers.",
        "ERROR: Quantum 1 is a block of the type “quantum”, which this version of Hypatia does not"
            + " know. → Open the project with a newer version, or replace Quantum 1.");
  }

  @Test
  void unknownEndMayBeALoss() {
    says(
        new Drawing()
            .block("input", "Input")
            .block("hinge-loss", "Hinge")
            .wire("Input.x > Hinge.prediction"),
        Signatures.IRIS,
        "ERROR: Hinge is a block of the type “hinge-loss”, which this version of Hypatia does not"
            + " know. → Open the project with a newer version, or replace Hinge.");
  }

  @Test
  void propertyOutOfRange() {
    says(
        Drawing.classifier(0, 3),
        Signatures.IRIS,
        "ERROR: Dense 1: Units must be a whole number from 1 to 1000000, but is 0. → Set Units to"
            + " an allowed value; the usual one is 16.");
  }

  @Test
  void propertyOfAnotherKind() {
    says(
        ending("softmax", "chances"),
        Signatures.IRIS,
        "ERROR: Cross-Entropy: Prediction must be one of probabilities, logits, but is"
            + " chances. → Set Prediction to an allowed value; the usual one is Probabilities.");
  }

  @Test
  void unknownPropertyIsTolerated() {
    says(
        new Drawing()
            .block("input", "Input", "colour", "red")
            .block("dense", "Dense", "units", 1L, "sparsity", 0.5)
            .block("target", "Target")
            .block("mean-squared-error", "Loss", "weighting", List.of(1L))
            .chain("Input", "Dense", "Loss")
            .wire("Target.t > Loss.target"),
        Signatures.HOUSES);
  }

  @Test
  void wiresToPortsThatAreNotThere() {
    says(
        Drawing.classifier(8, 3)
            .block("tanh", "Tanh 2")
            .wire("Dense 1.gate > Tanh 2.x")
            .wire("Dense 1.y > Softmax.mask"),
        Signatures.IRIS,
        "ERROR: A wire leads from the output “gate” of Dense 1, which it does not have. → Remove"
            + " this wire and draw it to a port that is there.",
        "ERROR: A wire leads to the input “mask” of Softmax, which it does not have. → Remove this"
            + " wire and draw it to a port that is there.",
        "WARNING: Tanh 2 does not lead to a loss, so it takes no part in training. → Wire it"
            + " towards a loss, or remove it.");
  }

  @Test
  void columnThatTheDataLack() {
    says(
        Drawing.regressor(1).block("input", "Input 2", "columns", List.of("garden", "area")),
        Signatures.HOUSES,
        "WARNING: Input 2 reads the column “garden”, but the data have no such column with the role"
            + " input. → Choose the columns of Input 2 anew, or change the column's role.");
  }

  @Test
  void dataWithoutTarget() {
    says(
        Drawing.regressor(1),
        new DataSignature(List.of(Field.numeric("a")), List.of()),
        "ERROR: Target finds no column with the role target in the data. → Give at least one column"
            + " the role target in the data panel.");
  }

  @Test
  void classColumnTogetherWithAnother() {
    says(
        Drawing.classifier(8, 3),
        new DataSignature(
            Signatures.IRIS.inputs(),
            List.of(Field.numeric("age"), Field.category("sex", List.of("f", "m")))),
        "ERROR: Target holds the class column “sex” together with 1 other column, but class labels"
            + " need a Target block of their own. → Choose one class column in the Columns of"
            + " Target and add another Target block for the rest.");
  }

  @Test
  void predictionFromTheTargetItself() {
    says(
        new Drawing()
            .block("input", "Input")
            .block("target", "Target")
            .block("dense", "Dense", "units", 1L)
            .block("mean-squared-error", "Loss")
            .chain("Target", "Dense", "Loss")
            .wire("Target.t > Loss.target"),
        Signatures.HOUSES,
        "ERROR: The prediction that reaches Loss depends on Target, which is unknown when the"
            + " network is used. → Wire Target only into the target of a loss.",
        "WARNING: Input does not lead to a loss, so it takes no part in training. → Wire it towards"
            + " a loss, or remove it.");
  }

  @Test
  void nothingToTrain() {
    says(
        new Drawing()
            .block("input", "Input", "columns", List.of("area"))
            .block("target", "Target")
            .block("mean-squared-error", "Loss")
            .chain("Input", "Loss")
            .wire("Target.t > Loss.target"),
        Signatures.HOUSES,
        "WARNING: No block that leads to a loss has parameters, so training changes nothing. → Add"
            + " a Dense block before the loss.");
  }

  @Test
  void oneClassOnly() {
    says(
        Drawing.classifier(8, 1),
        new DataSignature(
            Signatures.IRIS.inputs(), List.of(Field.category("species", List.of("setosa")))),
        "WARNING: species has 1 class, so any prediction is right and nothing is learned. → Choose"
            + " a target column with at least two classes.");
  }

  @Test
  void moreWeightsThanAnArrayHolds() {
    says(
        Drawing.classifier(1_000_000, 3)
            .block("dense", "Dense 3", "units", 1_000_000L)
            .wire("Dense 1.y > Dense 3.x"),
        Signatures.IRIS,
        "WARNING: Dense 3 would need 1000000000000 numbers for its parameter W (1000000×1000000),"
            + " but a parameter holds at most 2147483639. → Make Dense 3 or what is wired into it"
            + " smaller.");
  }

  @Test
  void aConflictOfSizesNamesBothWires() {
    Diagnostic conflict =
        Lowering.analyze(Drawing.classifier(8, 4).diagram(), Signatures.IRIS).diagnostics().get(0);
    assertEquals(
        List.of("Softmax.y", "Target.t"),
        conflict.wires().stream().map(wire -> wire.from().toString()).toList());
  }

  @Test
  void errorsStayLocal() {
    Analysis analysis =
        Lowering.analyze(
            Drawing.classifier(0, 3).block("relu", "ReLU").wire("Input.x > ReLU.x").diagram(),
            Signatures.IRIS);
    assertEquals(1, analysis.diagnostics().stream().filter(Diagnostic::isError).count());
    assertEquals("batch×4", analysis.types().get(Drawing.port("ReLU.y")).toString());
    assertEquals(null, analysis.types().get(Drawing.port("Tanh.y")));
  }
}
