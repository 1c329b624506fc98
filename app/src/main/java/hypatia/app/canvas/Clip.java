package hypatia.app.canvas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Copied blocks, on the clipboard as JSON text, so that they can also be mailed or kept in a note.
 *
 * @param inner wires between the blocks
 * @param incoming wires into them from blocks that were not copied
 */
record Clip(List<Block> blocks, List<Wire> inner, List<Wire> incoming) {
  /** Says what the text is, and in which form. */
  private static final String FORMAT = "hypatia-blocks-1";

  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.USE_LONG_FOR_INTS, true);

  private record BlockText(
      String id, String type, String name, double x, double y, Map<String, Object> properties) {}

  private record WireText(String from, String output, String to, String input) {}

  private record ClipText(
      String format, List<BlockText> blocks, List<WireText> wires, List<WireText> incoming) {}

  static Clip of(Diagram diagram, Set<BlockId> chosen) {
    return new Clip(
        diagram.blocks().stream().filter(block -> chosen.contains(block.id())).toList(),
        diagram.wires().stream()
            .filter(w -> chosen.contains(w.from().block()) && chosen.contains(w.to().block()))
            .toList(),
        diagram.wires().stream()
            .filter(w -> !chosen.contains(w.from().block()) && chosen.contains(w.to().block()))
            .toList());
  }

  String toText() {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(
              new ClipText(
                  FORMAT,
                  blocks.stream()
                      .map(
                          b ->
                              new BlockText(
                                  b.id().value(),
                                  b.type(),
                                  b.name(),
                                  b.position().x(),
                                  b.position().y(),
                                  b.properties()))
                      .toList(),
                  texts(inner),
                  texts(incoming)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Blocks hold a value that JSON does not have.", e);
    }
  }

  private static List<WireText> texts(List<Wire> wires) {
    return wires.stream()
        .map(
            wire ->
                new WireText(
                    wire.from().block().value(),
                    wire.from().port(),
                    wire.to().block().value(),
                    wire.to().port()))
        .toList();
  }

  /** Blocks that were copied before; nothing if the text is anything else. */
  static Optional<Clip> parse(String text) {
    if (text == null || !text.contains(FORMAT)) return Optional.empty();
    try {
      ClipText clip = JSON.readValue(text, ClipText.class);
      if (clip.blocks == null || clip.wires == null || clip.incoming == null) {
        return Optional.empty();
      }
      List<Block> blocks = clip.blocks.stream().map(Clip::block).toList();
      List<Wire> inner = wires(clip.wires);
      Diagram.of(blocks, inner); // refuses wires that end nowhere
      return Optional.of(new Clip(blocks, inner, wires(clip.incoming)));
    } catch (JsonProcessingException | IllegalArgumentException damaged) {
      return Optional.empty(); // somebody edited it: then it is a text like any other
    }
  }

  private static Block block(BlockText b) {
    if (b.id == null || b.type == null || b.name == null) {
      throw new IllegalArgumentException("A copied block lacks id, type or name.");
    }
    Map<String, Object> properties = b.properties == null ? Map.of() : b.properties;
    return new Block(new BlockId(b.id), b.type, b.name, properties, new Position(b.x, b.y));
  }

  private static List<Wire> wires(List<WireText> texts) {
    return texts.stream()
        .map(
            w ->
                new Wire(
                    new PortRef(new BlockId(w.from), w.output),
                    new PortRef(new BlockId(w.to), w.input)))
        .toList();
  }
}
