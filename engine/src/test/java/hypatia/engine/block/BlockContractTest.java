package hypatia.engine.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Position;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What palette, form, search, canvas and files rely on, for every block type there is. */
class BlockContractTest {
  private static final Set<String> SHAPES =
      Set.of("path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "d",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "x",
          "y",
          "width",
          "height",
          "x1",
          "y1",
          "x2",
          "y2",
          "points",
          "fill",
          "stroke-width",
          "stroke-dasharray");

  static List<BlockType> types() {
    return BlockCatalog.all();
  }

  private static Block block(BlockType type, Map<String, Object> properties) {
    return new Block(
        new BlockId(type.id() + "-1"), type.id(), type.title(), properties, Position.ORIGIN);
  }

  @Test
  void theCatalogIsOrderedAndFindsItsTypes() {
    List<String> ids = types().stream().map(BlockType::id).toList();
    List<String> some = List.of("input", "target", "dense", "tanh", "relu", "cross-entropy");
    assertEquals(some, ids.stream().filter(some::contains).toList());
    for (BlockType type : types()) {
      assertEquals(type, BlockCatalog.find(type.id()).orElseThrow());
      assertTrue(BlockCatalog.of(type.category()).contains(type));
    }
    assertTrue(BlockCatalog.find("no-such-type").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("types")
  void speaksPlainly(BlockType type) {
    assertTrue(type.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), type.id());
    title(type.title());
    sentence(type.help());
    assertFalse(type.formula().isBlank());
    assertFalse(type.keywords().isEmpty());
    for (String word : type.keywords()) assertEquals(word.toLowerCase(Locale.ROOT).strip(), word);
    for (Port port : type.ports(block(type, Map.of()))) {
      title(port.title());
      sentence(port.help());
      assertNotNull(port.accepts());
    }
    for (Property<?> property : type.properties()) {
      title(property.title());
      sentence(property.help());
      assertTrue(property.key().matches("[a-z][a-zA-Z]*"), property.key());
      assertEquals(Optional.empty(), property.problem(property.defaultValue()));
      if (property.kind() instanceof PropertyKind.Choice choice) {
        for (PropertyKind.Option option : choice.options()) {
          title(option.title());
          sentence(option.help());
        }
      }
    }
  }

  private static void title(String text) {
    assertFalse(text.isBlank());
    assertFalse(text.endsWith("."), text);
    assertEquals(text.strip(), text);
  }

  private static void sentence(String text) {
    assertTrue(text.matches("(?s)[A-Z].*[^.]\\."), text);
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesAreUnique(BlockType type) {
    Set<String> keys = new HashSet<>();
    for (Property<?> property : type.properties()) assertTrue(keys.add(property.key()));
    Set<String> ports = new HashSet<>();
    for (Port port : type.ports(block(type, Map.of()))) assertTrue(ports.add(port.name()));
    assertFalse(ports.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("types")
  void copesWithWhatAFileMayHold(BlockType type) {
    Block plain = block(type, Map.of());
    for (Object odd : List.of("?", -7L, 0.5, true, List.of("a"), List.of(1L), Map.of("a", 1L))) {
      Block block = plain.with("no such property", odd);
      for (Property<?> property : type.properties()) {
        block = block.with(property.key(), odd);
        assertNotNull(property.of(block));
      }
      assertEquals(type.ports(plain), type.ports(plain));
      assertNotNull(type.ports(block));
      assertNotNull(type.summary(block));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasAPlainIcon(BlockType type) throws Exception {
    String path = "/hypatia/icons/" + type.id() + ".svg";
    try (InputStream file = BlockType.class.getResourceAsStream(path)) {
      assertNotNull(file, "icons/" + type.id() + ".svg is missing");
      Element svg =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file)
              .getDocumentElement();
      assertEquals("svg", svg.getTagName());
      assertEquals("0 0 24 24", svg.getAttribute("viewBox"));
      assertEquals("currentColor", svg.getAttribute("stroke"));
      assertEquals("1.75", svg.getAttribute("stroke-width"));
      assertEquals("none", svg.getAttribute("fill"));
      NodeList children = svg.getChildNodes();
      int shapes = 0;
      for (int i = 0; i < children.getLength(); i++) {
        if (!(children.item(i) instanceof Element shape)) continue;
        plain(shape);
        if (!shape.getTagName().equals("title")) shapes++;
      }
      assertTrue(shapes > 0);
    }
  }

  private static void plain(Element shape) {
    assertTrue(SHAPES.contains(shape.getTagName()), shape.getTagName());
    for (int i = 0; i < shape.getAttributes().getLength(); i++) {
      Node attribute = shape.getAttributes().item(i);
      assertTrue(ATTRIBUTES.contains(attribute.getNodeName()), attribute.getNodeName());
    }
    String fill = shape.getAttribute("fill");
    assertTrue(Set.of("", "none", "currentColor").contains(fill), fill);
  }
}
