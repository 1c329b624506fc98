package hypatia.engine.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.autodiff.Gradients;
import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.Category;
import hypatia.engine.block.LossTerm.Reduction;
import hypatia.engine.block.Mode;
import hypatia.engine.block.Port;
import hypatia.engine.block.Task;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.Position;
import hypatia.engine.graph.Apply;
import hypatia.engine.graph.SharedVariable;
import hypatia.engine.graph.TopologicalOrder;
import hypatia.engine.graph.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoweringTest {
  private static final Diagram CLASSIFIER = Drawing.classifier(8, 3).diagram();

  private static List<String> keys(Model model) {
    return model.parameters().stream().map(SharedVariable::key).toList();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aClassifier(Mode mode) {
    Model model = Lowering.lower(CLASSIFIER, Signatures.IRIS, mode, new ParameterStore(1));
    assertEquals(List.of("Dense 1/W", "Dense 1/b", "Dense 2/W", "Dense 2/b"), keys(model));
    assertEquals(
        List.of("sepal length", "sepal width", "petal length", "petal width"),
        model.inputs().get(0).columns());
    assertEquals(List.of("species"), model.targets().get(0).columns());
    assertEquals("scalar", model.loss().type().toString());
    Prediction prediction = model.predictions().get(0);
    assertEquals(Task.CLASSIFICATION, prediction.task());
    assertEquals("Cross-Entropy", prediction.name());
    assertEquals("batch×3", prediction.value().type().toString());
    assertEquals(3, prediction.fields().get(0).classes().size());
    assertSame(prediction.value(), model.losses().get(0).prediction());
    assertTrue(
        Needs.leaves(List.of(prediction.value())).stream()
            .noneMatch(leaf -> leaf == model.targets().get(0).variable()));
  }

  @Test
  void bothModesShareTheParameters() {
    ParameterStore store = new ParameterStore(1);
    Model train = Lowering.lower(CLASSIFIER, Signatures.IRIS, Mode.TRAIN, store);
    Model predict = Lowering.lower(CLASSIFIER, Signatures.IRIS, Mode.PREDICT, store);
    assertEquals(train.parameters(), predict.parameters());
  }

  @Test
  void everythingKnowsItsBlock() {
    Model model = Lowering.lower(CLASSIFIER, Signatures.IRIS, Mode.TRAIN, new ParameterStore(1));
    List<Variable> results = new ArrayList<>(List.of(model.loss()));
    model.predictions().forEach(prediction -> results.add(prediction.value()));
    for (Apply node : TopologicalOrder.of(results)) {
      assertNotNull(node.origin(), node.toString());
      assertTrue(CLASSIFIER.contains(new BlockId(node.origin())), node.origin());
    }
  }

  @Test
  void rawScoresBecomeProbabilities() {
    Diagram diagram =
        new Drawing()
            .block("input", "Input")
            .block("dense", "Dense", "units", 3L)
            .block("target", "Target")
            .block("cross-entropy", "Loss", "form", "logits", "reduction", "sum")
            .chain("Input", "Dense", "Loss")
            .wire("Target.t > Loss.target")
            .diagram();
    Model model = Lowering.lower(diagram, Signatures.IRIS, Mode.TRAIN, new ParameterStore(1));
    assertEquals(
        "Softmax", model.predictions().get(0).value().owner().op().getClass().getSimpleName());
    assertEquals(Reduction.SUM, model.losses().get(0).reduction());
  }

  @Test
  void withoutALossTheNetworkAnswersWhatLeavesIt() {
    Diagram diagram =
        new Drawing()
            .block("input", "Input")
            .block("dense", "Dense")
            .block("tanh", "Tanh")
            .block("relu", "ReLU")
            .chain("Input", "Dense", "Tanh")
            .chain("Dense", "ReLU")
            .diagram();
    ParameterStore store = new ParameterStore(1);
    Model model = Lowering.lower(diagram, Signatures.IRIS, Mode.PREDICT, store);
    assertNull(model.loss());
    assertEquals(
        List.of("Tanh", "ReLU"), model.predictions().stream().map(Prediction::name).toList());
    assertEquals(1, model.inputs().size());
    assertThrows(
        DiagramProblems.class, () -> Lowering.lower(diagram, Signatures.IRIS, Mode.TRAIN, store));
  }

  @Test
  void severalLossesAreAdded() {
    Diagram diagram =
        Drawing.regressor(1)
            .block("dense", "Other", "units", 1L)
            .block("mean-squared-error", "Second")
            .chain("Input", "Other", "Second")
            .wire("Target.t > Second.target")
            .diagram();
    Model model = Lowering.lower(diagram, Signatures.HOUSES, Mode.TRAIN, new ParameterStore(1));
    assertEquals(2, model.losses().size());
    assertEquals(2, model.predictions().size());
    assertEquals(
        Set.copyOf(model.losses().stream().map(loss -> loss.cost()).toList()),
        Set.copyOf(model.loss().owner().inputs()));
  }

  @Test
  void blocksThatLeadToNoLossAreLeftOut() {
    ParameterStore store = new ParameterStore(1);
    Diagram diagram =
        Drawing.classifier(8, 3).block("dense", "Spare").wire("Tanh.y > Spare.x").diagram();
    Model model = Lowering.lower(diagram, Signatures.IRIS, Mode.TRAIN, store);
    assertTrue(keys(model).stream().noneMatch(key -> key.startsWith("Spare")));
    assertTrue(store.snapshot().keySet().stream().noneMatch(key -> key.startsWith("Spare")));
  }

  @Test
  void problemsAreSaidWithTheirRemedy() {
    DiagramProblems problems =
        assertThrows(
            DiagramProblems.class,
            () ->
                Lowering.lower(
                    Drawing.classifier(8, 4).diagram(),
                    Signatures.IRIS,
                    Mode.TRAIN,
                    new ParameterStore(1)));
    assertEquals(
        "Dense 2 has 4 units, but species has 3 classes. Set the units of Dense 2 to 3.",
        problems.getMessage());
    assertEquals(1, problems.errors().size());
  }

  static List<BlockType> innerTypes() {
    return BlockCatalog.all().stream()
        .filter(type -> type.category() != Category.DATA && type.category() != Category.LOSS)
        .toList();
  }

  /** Any block between data and loss, with its default properties, gives a network to train. */
  @ParameterizedTest
  @MethodSource("innerTypes")
  void everyInnerBlockLowersWithItsDefaults(BlockType type) {
    Block block = new Block(new BlockId("it"), type.id(), "It", Map.of(), Position.ORIGIN);
    Drawing drawing =
        new Drawing()
            .block("input", "Input")
            .block(type.id(), "It")
            .block("dense", "Last", "units", 1L)
            .block("target", "Target")
            .block("mean-squared-error", "Loss")
            .chain("It", "Last", "Loss")
            .wire("Target.t > Loss.target");
    for (Port port : type.ports(block)) {
      if (port.isInput()) drawing.wire("Input.x > It." + port.name());
    }
    Model model =
        Lowering.lower(drawing.diagram(), Signatures.HOUSES, Mode.TRAIN, new ParameterStore(1));
    assertTrue(keys(model).contains("Last/W"));
    for (SharedVariable parameter : model.parameters()) {
      assertTrue(Gradients.reach(model.loss(), parameter), parameter.key() + " is never trained");
    }
  }
}
