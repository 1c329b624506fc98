package hypatia.engine.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockPorts;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Mode;
import hypatia.engine.block.Port;
import hypatia.engine.block.Property;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is drawn or read from a file: analysis answers, and what it lets pass can be lowered.
 */
class GarbageDiagramsTest {
  private static final List<Object> VALUES =
      List.of(
          1L,
          3L,
          3L,
          3L,
          4L,
          0L,
          -1L,
          2.5,
          true,
          false,
          "",
          "classes",
          "numbers",
          "logits",
          "sum",
          "zeros",
          List.of(),
          List.of("species"),
          List.of("price"),
          List.of("area", "area"),
          List.of(1L),
          Map.of());
  private static final List<DataSignature> DATA =
      List.of(
          DataSignature.NONE,
          Signatures.IRIS,
          Signatures.HOUSES,
          new DataSignature(Signatures.IRIS.inputs(), List.of()),
          new DataSignature(List.of(), Signatures.IRIS.targets()));

  @Test
  void analysisAnswersAlways() {
    int sound = 0;
    int broken = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      Diagram diagram = diagram(random, random.nextInt(10), seed % 3 == 0);
      DataSignature data = DATA.get(random.nextInt(DATA.size()));
      Analysis analysis = Lowering.analyze(diagram, data);
      analysis.diagnostics().forEach(GarbageDiagramsTest::isASentence);
      assertEquals(analysis, Lowering.analyze(diagram, data), "analysis is not deterministic");
      if (analysis.hasErrors()) {
        broken++;
      } else {
        sound++;
        Model model = Lowering.lower(diagram, data, Mode.TRAIN, new ParameterStore(1));
        assertEquals("scalar", model.loss().type().toString());
      }
      if (seed % 10 != 0) continue;
      for (Block block : diagram.blocks()) {
        for (Port port : BlockPorts.of(diagram, block)) {
          Connections.refusals(diagram, data, block.port(port.name()))
              .values()
              .forEach(reason -> assertTrue(reason.endsWith("."), reason));
        }
      }
    }
    assertTrue(sound > 20 && broken > 100, sound + " sound, " + broken + " broken");
  }

  private static void isASentence(Diagnostic d) {
    for (String text : List.of(d.message(), d.remedy())) {
      assertTrue(text.endsWith("."), text);
      assertFalse(text.contains("null"), text);
    }
    assertNotNull(d.severity());
  }

  private static Diagram diagram(Random random, int size, boolean wild) {
    List<Block> blocks = new ArrayList<>();
    List<String> types =
        Stream.concat(
                BlockCatalog.all().stream().map(BlockType::id),
                wild ? Stream.of("x", "") : Stream.<String>of())
            .toList();
    List<String> head = List.of("dense", "softmax", "cross-entropy");
    for (int i = 0; i < size; i++) {
      String type = types.get(random.nextInt(types.size()));
      if (!wild && i < 2) type = types.get(i); // input and target, so that some are sound
      if (!wild && i >= 2 && i >= size - 3) type = head.get(i - size + 3);
      Map<String, Object> values = values(random, type);
      if (!wild && i == size - 3) values.put("units", 3L);
      blocks.add(new Block(new BlockId("b" + i), type, type + " " + i, values, Position.ORIGIN));
    }
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; wild && size > 0 && i < 3 * size; i++) {
      Block from = blocks.get(random.nextInt(size));
      Block to = blocks.get(random.nextInt(size));
      wires.add(new Wire(port(random, from, false), port(random, to, true)));
    }
    for (int i = 2; !wild && i < size; i++) {
      for (Port port : BlockPorts.declared(blocks.get(i))) {
        if (!port.isInput()) continue;
        boolean target = port.name().equals("target");
        int source = target ? 1 : random.nextInt(i);
        if (!target && source == 1 && random.nextInt(9) > 0) source = 0;
        if (i >= size - 2 && !target) source = i - 1;
        Block from = blocks.get(source);
        wires.add(new Wire(port(random, from, false), blocks.get(i).port(port.name())));
      }
    }
    return Diagram.of(blocks, wires);
  }

  private static Map<String, Object> values(Random random, String type) {
    Map<String, Object> values = new HashMap<>();
    BlockCatalog.find(type)
        .ifPresent(
            known -> {
              for (Property<?> property : known.properties()) {
                Object value = VALUES.get(random.nextInt(VALUES.size()));
                boolean usual = property.problem(value).isEmpty() && random.nextInt(5) == 0;
                if (usual || random.nextInt(100) == 0) values.put(property.key(), value);
              }
            });
    return values;
  }

  private static PortRef port(Random random, Block block, boolean input) {
    List<Port> ports =
        BlockPorts.declared(block).stream()
            .filter(port -> port.isInput() == input || random.nextInt(100) == 0)
            .toList();
    String name = ports.isEmpty() ? "gone" : ports.get(random.nextInt(ports.size())).name();
    return block.port(name);
  }
}
