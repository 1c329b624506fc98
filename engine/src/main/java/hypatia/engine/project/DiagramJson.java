package hypatia.engine.project;

import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.diagram.Position;
import hypatia.engine.diagram.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The diagram and its layout, which stand apart in the file: moving a block does not touch what the
 * network computes. Blocks of unknown types, and unknown fields of blocks, are kept as they are.
 */
final class DiagramJson {
  private static final Set<String> KNOWN = Set.of("id", "type", "name", "properties");

  private DiagramJson() {}

  static Map<String, Object> diagram(Diagram diagram) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("blocks", diagram.blocks().stream().map(DiagramJson::block).toList());
    List<Object> wires = new ArrayList<>();
    for (Wire wire : diagram.wires()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("from", wire.from().toString());
      entry.put("to", wire.to().toString());
      wires.add(entry);
    }
    json.put("wires", wires);
    return json;
  }

  /** Block ids to {@code [x, y]}. */
  static Map<String, Object> layout(Diagram diagram) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Block block : diagram.blocks()) {
      Position position = block.position();
      json.put(block.id().value(), List.of(position.x(), position.y()));
    }
    return json;
  }

  /** A block that the layout does not name stands at the origin. */
  static Diagram read(JsonFields project) {
    JsonFields json = project.object("diagram");
    JsonFields layout = project.has("layout") ? project.object("layout") : null;
    List<Block> blocks = new ArrayList<>();
    Set<BlockId> ids = new HashSet<>();
    for (JsonFields entry : json.objects("blocks")) {
      Block block = block(entry, layout);
      if (!ids.add(block.id())) throw entry.problem("id", "is used by two blocks");
      blocks.add(block);
    }
    List<Wire> wires = new ArrayList<>();
    for (JsonFields entry : json.objects("wires")) {
      wires.add(new Wire(port(entry, "from", ids), port(entry, "to", ids)));
    }
    return Diagram.of(blocks, wires);
  }

  private static Map<String, Object> block(Block block) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", block.id().value());
    json.put("type", block.type());
    json.put("name", block.name());
    if (!block.properties().isEmpty()) json.put("properties", block.properties());
    json.putAll(block.extra());
    return json;
  }

  private static Block block(JsonFields json, JsonFields layout) {
    String id = json.text("id");
    Map<String, Object> extra = new TreeMap<>(json.all());
    extra.keySet().removeAll(KNOWN);
    return new Block(
        new BlockId(id),
        json.text("type"),
        json.text("name"),
        json.mapOrEmpty("properties"),
        layout == null || !layout.has(id) ? Position.ORIGIN : position(layout, id),
        extra);
  }

  private static Position position(JsonFields layout, String id) {
    List<Double> numbers = layout.numbers(id);
    if (numbers.size() != 2) throw layout.problem(id, "must be two numbers");
    return new Position(numbers.get(0), numbers.get(1));
  }

  private static PortRef port(JsonFields wire, String key, Set<BlockId> ids) {
    String text = wire.text(key);
    int dot = text.lastIndexOf('.');
    if (dot < 0) throw wire.problem(key, "must be a block and a port, such as dense-1.y");
    BlockId block = new BlockId(text.substring(0, dot));
    if (!ids.contains(block))
      throw wire.problem(key, "names the block " + block + ", which is not there");
    return new PortRef(block, text.substring(dot + 1));
  }
}
