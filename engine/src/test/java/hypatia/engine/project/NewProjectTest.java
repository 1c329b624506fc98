package hypatia.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.DataSignature;
import hypatia.engine.block.Field;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.Lowering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectTest {
  private static final Field NUMBER = Field.numeric("price");
  private static final Field KIND = Field.category("kind", List.of("a", "b", "c"));
  private static final Field SIDE = Field.category("side", List.of("left", "right"));

  @Test
  void everyMixOfTargetsGetsANetworkWithoutProblems() {
    for (List<Field> targets :
        List.of(
            List.of(NUMBER),
            List.of(KIND),
            List.of(KIND, SIDE),
            List.of(NUMBER, Field.numeric("area")),
            List.of(KIND, NUMBER))) {
      DataSignature data = new DataSignature(List.of(Field.numeric("x"), SIDE), targets);
      Diagram network = FirstNetwork.of(data);
      assertEquals(List.of(), Lowering.analyze(network, data).diagnostics(), targets.toString());
    }
  }

  @Test
  void blocksDoNotLieOnEachOther() {
    DataSignature data = new DataSignature(List.of(NUMBER), List.of(KIND, SIDE));
    List<Block> blocks = List.copyOf(FirstNetwork.of(data).blocks());
    assertEquals(blocks.size(), blocks.stream().map(Block::position).distinct().count());
  }

  @Test
  void aTableBecomesAProjectThatIsNamedAfterIt(@TempDir Path folder) throws IOException {
    StringBuilder rows = new StringBuilder("length,width,kind\n");
    for (int i = 0; i < 40; i++) rows.append(i).append(",2.5,").append(i % 2).append("x\n");
    Path file = Files.writeString(folder.resolve("wine-quality.csv"), rows);
    Project project = NewProject.fromData(file);
    assertEquals("Wine quality", project.name());
    assertEquals(file.toString(), project.data().source());
    assertTrue(project.diagram().blocks().size() >= 6);
  }
}
