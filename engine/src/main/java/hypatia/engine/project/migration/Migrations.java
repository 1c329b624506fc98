package hypatia.engine.project.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** All migrations, each behind the one that it continues. */
public final class Migrations {
  private static final Map<Integer, Migration> BY_FORMAT = load();

  /** The format that this version writes. */
  public static final int FORMAT = BY_FORMAT.size();

  private Migrations() {}

  /** Brings the content of a project file from an older format to {@link #FORMAT}. */
  public static Map<String, Object> migrate(Map<String, Object> project, int format) {
    Map<String, Object> result = project;
    for (int step = format; step < FORMAT; step++) {
      result = BY_FORMAT.get(step).apply(new LinkedHashMap<>(result));
      result.put("format", (long) step + 1);
    }
    return result;
  }

  private static Map<Integer, Migration> load() {
    List<Migration> all =
        ServiceLoader.load(Migration.class, Migration.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    Map<Integer, Migration> byFormat = new LinkedHashMap<>();
    for (int format = 0; format < all.size(); format++) {
      int wanted = format;
      List<Migration> found = all.stream().filter(m -> m.from() == wanted).toList();
      if (found.size() != 1) {
        throw new IllegalStateException(
            "There are " + found.size() + " migrations from format " + format + ".");
      }
      byFormat.put(format, found.get(0));
    }
    return byFormat;
  }
}
