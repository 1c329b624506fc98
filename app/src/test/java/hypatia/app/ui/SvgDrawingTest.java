package hypatia.app.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgDrawingTest {
  @Test
  void everyBlockTypeAndTheProgramHaveAnIconOfTheSubset() {
    for (BlockType type : BlockCatalog.all()) {
      assertTrue(SvgDrawing.find(type.id()).isPresent(), "icons/" + type.id() + ".svg");
      assertFalse(SvgDrawing.find(type.id()).get().shapes().isEmpty(), type.id());
    }
    assertTrue(SvgDrawing.find("hypatia").isPresent());
    assertTrue(SvgDrawing.find("block").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg viewBox='0 0 1 1'><path transform='scale(2)' d='M0 0'/></svg>",
        "<svg viewBox='0 0 1 1'><linearGradient/></svg>",
        "<svg><path d='M0 0'/></svg>",
        "<svg viewBox='0 0 1 1'>",
        "<!DOCTYPE x [<!ENTITY e 'x'>]><svg viewBox='0 0 1 1'/>"
      })
  void whatTheSubsetLeavesOutIsRefused(String svg) {
    var file = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    assertThrows(IllegalArgumentException.class, () -> SvgDrawing.parse("x", file));
  }
}
