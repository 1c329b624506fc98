package hypatia.engine.project;

import hypatia.engine.data.DataProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One save: data first, then copied runs, and {@code project.json} last. */
final class ProjectSaving {
  private static final Set<String> LEFTOVERS = Set.of("data");

  private final ProjectWriter writer;

  ProjectSaving(Disk disk) {
    writer = new ProjectWriter(disk);
  }

  /**
   * @param location where to
   * @param origin where the project lies now; the same as location for a first save
   */
  StoredProject save(Project project, Path location, Path origin) {
    requireFree(project, location);
    try {
      if (!isProject(origin)) return write(project, location, Optional.empty(), true);
      boolean stays = isProject(location) && Files.isSameFile(location, origin);
      try (ProjectFolder from = ProjectFolder.open(origin)) {
        Optional<Origin> known = Optional.of(new Origin(from, origin));
        return write(project, location, known, stays);
      }
    } catch (IOException | SecurityException | ReadOnlyFileSystemException failure) {
      throw FileSentences.notSaved(location, failure);
    }
  }

  private record Origin(ProjectFolder files, Path location) {}

  private StoredProject write(
      Project project, Path location, Optional<Origin> origin, boolean stays) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Project saved = project;
    String hash = null;
    if (project.data() != null) {
      Path file = dataFile(project, origin);
      hash = ContentHash.of(file);
      String source = source(project, file, hash, location);
      saved = project.withData(project.data().withSource(source));
      boolean present = stays && source.equals(project.data().source());
      if (DataPlace.isInside(source) && !present) entries.add(Entry.copyOf(source, file));
    }
    if (!stays) {
      ProjectFolder files = origin.orElseThrow().files();
      for (String path : files.files(RunStore.FOLDER)) {
        entries.add(Entry.copyOf(path, files.resolve(path)));
      }
    }
    entries.add(Entry.of(Entry.PROJECT, ProjectJson.write(saved, hash)));
    writer.write(location, entries, stays);
    return new StoredProject(location, saved, hash);
  }

  private static Path dataFile(Project project, Optional<Origin> origin) {
    String source = project.data().source();
    if (origin.isPresent()) {
      return DataPlace.find(source, origin.get().files(), origin.get().location());
    }
    Path file = Path.of(source);
    if (Files.isRegularFile(file)) return file;
    throw new DataProblem("The data file " + file + " is not there: choose the data file again.");
  }

  /**
   * Small data go into the project. A name that other content has there already gets the content's
   * hash, so that the old project stays whole until the new one counts.
   */
  private static String source(Project project, Path file, String hash, Path location)
      throws IOException {
    if (DataPlace.isInside(project.data().source())) return project.data().source();
    if (Files.size(file) > DataPlace.EMBEDDED) return DataPlace.outside(file, location);
    String name = file.getFileName().toString();
    Path there = location.resolve(DataPlace.inside(name));
    boolean taken =
        ProjectWriter.isFolder(location)
            && Files.exists(there)
            && !ContentHash.of(there).equals(hash);
    return DataPlace.inside(taken ? hash.substring(0, 8) + "-" + name : name);
  }

  private static void requireFree(Project project, Path location) {
    if (!Files.isDirectory(location)) return;
    if (isProject(location)) {
      String there = ProjectStore.open(location).project().id();
      if (there.equals(project.id())) return;
      throw new ProjectProblem(
          "The folder " + location + " holds another project: choose another folder.");
    }
    try {
      if (isFree(location)) return;
    } catch (IOException failure) {
      throw FileSentences.notRead(location, failure);
    }
    throw new ProjectProblem(
        "The folder " + location + " holds other files: choose an empty or a new folder.");
  }

  private static boolean isProject(Path location) {
    return Files.isDirectory(location)
        ? Files.exists(location.resolve(Entry.PROJECT))
        : Files.exists(location);
  }

  /** Whether a folder is empty, or holds only what a first save that was cut off has left. */
  private static boolean isFree(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(
          file -> LEFTOVERS.contains(file.getFileName().toString()) || AtomicFile.isLeftover(file));
    }
  }
}
