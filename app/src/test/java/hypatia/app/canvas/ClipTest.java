package hypatia.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.testing.Diagrams;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClipTest {
  @Test
  void aClipSurvivesItsText() {
    var odd =
        Diagrams.block("attention", "Köpfe “×”", 1.5, -2)
            .with("flag", true)
            .with("rate", 0.25)
            .with("columns", List.of("a", "b"))
            .with("nested", Map.of("deep", 7L));
    Diagram diagram = Diagrams.iris().plus(List.of(odd), List.of());
    Clip clip = Clip.of(diagram, Set.of(odd.id(), new BlockId("hidden"), new BlockId("tanh")));
    assertEquals(3, clip.blocks().size());
    assertEquals(1, clip.inner().size());
    assertEquals(1, clip.incoming().size());
    assertEquals(Optional.of(clip), Clip.parse(clip.toText()));
  }

  @Test
  void anyOtherTextIsNoClip() {
    String good = Clip.of(Diagrams.iris(), Set.of(new BlockId("hidden"))).toText();
    assertTrue(Clip.parse(null).isEmpty());
    assertTrue(Clip.parse("hello").isEmpty());
    assertTrue(Clip.parse(good.substring(0, good.length() / 2)).isEmpty());
    assertTrue(Clip.parse(good.replace("\"wires\"", "\"wired\"")).isEmpty());
    assertTrue(Clip.parse("hypatia-blocks-1").isEmpty());
  }
}
