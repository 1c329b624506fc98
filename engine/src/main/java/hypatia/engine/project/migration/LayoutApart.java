package hypatia.engine.project.migration;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Format 0, the draft before the first release, kept each block's position in the block and wrote a
 * wire as {@code ["dense-1.y", "tanh-1.x"]}. Format 1 keeps positions in {@code layout}, so that
 * moving a block does not touch what the network computes, and wires are objects, which can grow.
 */
@AutoService(Migration.class)
public final class LayoutApart implements Migration {
  @Override
  public int from() {
    return 0;
  }

  @Override
  public Map<String, Object> apply(Map<String, Object> project) {
    if (!(project.get("diagram") instanceof Map<?, ?> draft)) return project;
    Map<Object, Object> diagram = new LinkedHashMap<>(draft);
    Map<Object, Object> layout = new LinkedHashMap<>();
    if (diagram.get("blocks") instanceof List<?> blocks) {
      List<Object> changed = new ArrayList<>();
      for (Object block : blocks) changed.add(withoutPosition(block, layout));
      diagram.put("blocks", changed);
    }
    if (diagram.get("wires") instanceof List<?> wires) {
      diagram.put("wires", wires.stream().map(LayoutApart::wire).toList());
    }
    project.put("diagram", diagram);
    project.put("layout", layout);
    return project;
  }

  private static Object withoutPosition(Object block, Map<Object, Object> layout) {
    if (!(block instanceof Map<?, ?> fields)) return block;
    Map<Object, Object> changed = new LinkedHashMap<>(fields);
    Object position = changed.remove("position");
    if (position != null) layout.put(changed.get("id"), position);
    return changed;
  }

  private static Object wire(Object wire) {
    if (!(wire instanceof List<?> ends) || ends.size() != 2) return wire;
    Map<String, Object> changed = new LinkedHashMap<>();
    changed.put("from", ends.get(0));
    changed.put("to", ends.get(1));
    return changed;
  }
}
