package hypatia.engine.project.migration;

import java.util.Map;

/**
 * From one format to the next: one file, with {@code @AutoService(Migration.class)}, and golden
 * files of both formats.
 */
public interface Migration {
  /** The format that it reads; it makes the next one. */
  int from();

  /**
   * @param project may be changed; what is not known stays as it is
   */
  Map<String, Object> apply(Map<String, Object> project);
}
