package hypatia.engine.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.DataSignature;
import hypatia.engine.diagram.BlockId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static Map<String, String> types(Drawing drawing, DataSignature data) {
    Map<String, String> types = new TreeMap<>();
    Lowering.analyze(drawing.diagram(), data)
        .types()
        .forEach((port, type) -> types.put(port.toString(), type.toString()));
    return types;
  }

  @Test
  void everyWireHasAShape() {
    assertEquals(
        Map.of(
            "Input.x", "batch×4",
            "Dense 1.y", "batch×8",
            "Tanh.y", "batch×8",
            "Dense 2.y", "batch×3",
            "Softmax.y", "batch×3",
            "Target.t", "batch index"),
        types(Drawing.classifier(8, 3), Signatures.IRIS));
  }

  @Test
  void classInputsAreAsWideAsTheirClasses() {
    Map<String, String> types = types(Drawing.regressor(1), Signatures.HOUSES);
    assertEquals("batch×5", types.get("Input.x"));
    assertEquals("batch×1", types.get("Target.t"));
  }

  @Test
  void chosenColumnsAreTakenInTheOrderOfTheChoice() {
    Drawing drawing =
        new Drawing().block("input", "Input", "columns", List.of("petal width", "sepal length"));
    assertEquals("batch×2", types(drawing, Signatures.IRIS).get("Input.x"));
  }

  @Test
  void withoutDataTheBlocksSaySizes() {
    Drawing drawing =
        new Drawing()
            .block("input", "Input", "size", 7L)
            .block("target", "Labels", "kind", "classes")
            .block("target", "Numbers", "kind", "numbers", "size", 2L);
    assertEquals(
        Map.of("Input.x", "batch×7", "Labels.t", "batch index", "Numbers.t", "batch×2"),
        types(drawing, DataSignature.NONE));
  }

  @Test
  void shapesRememberWhereTheyComeFrom() {
    Analysis analysis = Lowering.analyze(Drawing.classifier(1, 3).diagram(), Signatures.IRIS);
    assertEquals(
        "Dense 1 has 1 unit", analysis.types().get(Drawing.port("Tanh.y")).dim(-1).reason());
    assertEquals(
        "Input has 4 columns", analysis.types().get(Drawing.port("Input.x")).dim(-1).reason());
  }

  @Test
  void costsCountWeightsAndBiases() {
    Analysis analysis = Lowering.analyze(Drawing.classifier(8, 3).diagram(), Signatures.IRIS);
    assertEquals(4 * 8 + 8, analysis.costs().get(new BlockId("Dense 1")).parameters());
    assertEquals(8 * 3 + 3, analysis.costs().get(new BlockId("Dense 2")).parameters());
    assertEquals(0, analysis.costs().get(new BlockId("Tanh")).parameters());
    assertEquals(67, analysis.totalCost().parameters());
    // a product is 2·n·m operations, a bias m
    assertEquals(4 * 8 + 8 / 2, analysis.costs().get(new BlockId("Dense 1")).multiplyAdds());
    assertFalse(analysis.hasErrors());
  }

  @Test
  void aThousandBlocksAreCheckedBetweenTwoFrames() {
    Drawing drawing = new Drawing().block("input", "Input");
    String last = "Input";
    for (int i = 0; i < 998; i++) {
      String name = (i % 2 == 0 ? "Dense " : "Tanh ") + i;
      drawing.block(i % 2 == 0 ? "dense" : "tanh", name).chain(last, name);
      last = name;
    }
    drawing.block("mean-squared-error", "Loss").wire(last + ".y > Loss.prediction");
    var diagram = drawing.diagram();
    for (int i = 0; i < 5; i++) Lowering.analyze(diagram, Signatures.HOUSES);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean(); // other programs may be running
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = threads.getCurrentThreadCpuTime();
      Lowering.analyze(diagram, Signatures.HOUSES);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    assertTrue(best < 200_000_000, "1,000 blocks took " + best / 1_000_000 + " ms");
  }
}
