package hypatia.engine.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows of a dataset each part has, in all and of each class.
 *
 * @param target the categorical target by which the rows were split; null without one
 * @param classes of that target, in the order of their labels; empty without one
 */
public record PartCounts(Map<Part, Integer> rows, String target, List<ClassRows> classes) {
  /** How many rows of one class each part has. */
  public record ClassRows(String name, Map<Part, Integer> rows) {
    public ClassRows {
      rows = Map.copyOf(rows);
    }
  }

  public PartCounts {
    rows = Map.copyOf(rows);
    classes = List.copyOf(classes);
  }

  /** Counts the rows of a dataset. */
  public static PartCounts of(Dataset dataset) {
    Map<Part, Integer> rows = new EnumMap<>(Part.class);
    for (Part part : Part.values()) rows.put(part, dataset.rows(part).length);
    ColumnEncoding target =
        dataset.encoding().targets().stream()
            .filter(column -> column.type() == ColumnType.CATEGORY)
            .findFirst()
            .orElse(null);
    if (target == null) return new PartCounts(rows, null, List.of());
    int[][] counts = new int[target.categories().size()][Part.values().length];
    for (Part part : Part.values()) {
      for (int row : dataset.rows(part)) {
        counts[(int) dataset.examples().value(target.name(), row)][part.ordinal()]++;
      }
    }
    List<ClassRows> classes = new ArrayList<>();
    for (int label = 0; label < counts.length; label++) {
      Map<Part, Integer> ofClass = new EnumMap<>(Part.class);
      for (Part part : Part.values()) ofClass.put(part, counts[label][part.ordinal()]);
      classes.add(new ClassRows(target.category(label), ofClass));
    }
    return new PartCounts(rows, target.name(), classes);
  }

  /** The rows of all parts. */
  public int total() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }
}
