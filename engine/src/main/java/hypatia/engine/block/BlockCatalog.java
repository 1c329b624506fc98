package hypatia.engine.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** All block types on the class path, in the order of the palette. */
public final class BlockCatalog {
  private static final Map<String, BlockType> TYPES = load();

  private BlockCatalog() {}

  /** By category, then by {@link BlockType#order()}, then by title. */
  public static List<BlockType> all() {
    return List.copyOf(TYPES.values());
  }

  public static List<BlockType> of(Category category) {
    return TYPES.values().stream().filter(type -> type.category() == category).toList();
  }

  /** The type with an id; nothing where this version does not know it. */
  public static Optional<BlockType> find(String id) {
    return Optional.ofNullable(TYPES.get(id));
  }

  private static Map<String, BlockType> load() {
    List<BlockType> types = new ArrayList<>();
    ServiceLoader.load(BlockType.class, BlockType.class.getClassLoader()).forEach(types::add);
    types.sort(
        Comparator.comparing(BlockType::category)
            .thenComparing(BlockType::order)
            .thenComparing(BlockType::title));
    Map<String, BlockType> byId = new LinkedHashMap<>();
    for (BlockType type : types) {
      if (byId.putIfAbsent(type.id(), type) != null) {
        throw new IllegalStateException("Two block types have the id " + type.id() + ".");
      }
    }
    return Collections.unmodifiableMap(byId);
  }
}
