package hypatia.app.welcome;

import hypatia.engine.project.ProjectProblem;
import hypatia.engine.project.ProjectStore;
import hypatia.engine.project.StoredProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample projects that come with the program. */
final class Samples {
  private Samples() {}

  /**
   * The folder that the system property {@code hypatia.samples} names (the launcher sets it), else
   * {@code sample-projects} here or in a folder above.
   */
  static Optional<Path> folder(String property, Path workingFolder) {
    if (property != null && !property.isBlank()) {
      return Optional.of(Path.of(property)).filter(Files::isDirectory);
    }
    for (Path at = workingFolder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path samples = at.resolve("sample-projects");
      if (Files.isDirectory(samples)) return Optional.of(samples);
    }
    return Optional.empty();
  }

  /**
   * All of them by name; a damaged one is left out, since a start page is no place for its story.
   */
  static List<StoredProject> in(Path folder) {
    List<StoredProject> samples = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        boolean project =
            Files.exists(entry.resolve("project.json"))
                || entry.getFileName().toString().endsWith(".hypatia");
        if (project) read(entry).ifPresent(samples::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The sample projects in " + folder + " cannot be read.", e);
    }
    return samples;
  }

  private static Optional<StoredProject> read(Path sample) {
    try {
      return Optional.of(ProjectStore.open(sample));
    } catch (ProjectProblem damaged) {
      return Optional.empty();
    }
  }
}
