package hypatia.engine.diagram;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One block as the user placed it.
 *
 * @param id never changes
 * @param type the id of its block type; may be one that this version does not know
 * @param name as shown; "Dense 1"
 * @param properties the values that differ from the type's defaults, as JSON values (String, Long,
 *     Double, Boolean, List, Map), by key
 * @param position on the canvas
 * @param extra what a newer version wrote into the file beside these; kept as it is
 */
public record Block(
    BlockId id,
    String type,
    String name,
    Map<String, Object> properties,
    Position position,
    Map<String, Object> extra) {
  public Block {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    extra = Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  public Block(
      BlockId id, String type, String name, Map<String, Object> properties, Position position) {
    this(id, type, name, properties, position, Map.of());
  }

  public PortRef port(String port) {
    return new PortRef(id, port);
  }

  public Block at(Position newPosition) {
    return new Block(id, type, name, properties, newPosition, extra);
  }

  public Block named(String newName) {
    return new Block(id, type, newName, properties, position, extra);
  }

  /** This block with one property set; null goes back to the default. */
  public Block with(String key, Object value) {
    Map<String, Object> changed = new TreeMap<>(properties);
    if (value == null) changed.remove(key);
    else changed.put(key, value);
    return new Block(id, type, name, changed, position, extra);
  }

  public Block withId(BlockId newId) {
    return new Block(newId, type, name, properties, position, extra);
  }
}
