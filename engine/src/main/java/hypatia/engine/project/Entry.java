package hypatia.engine.project;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a project that is to be written.
 *
 * @param path inside the project, with slashes
 */
record Entry(String path, AtomicFile.Content content) {
  static final String PROJECT = "project.json";

  static Entry of(String path, byte[] bytes) {
    return new Entry(path, out -> out.write(bytes));
  }

  static Entry copyOf(String path, Path file) {
    return new Entry(path, out -> Files.copy(file, out));
  }
}
