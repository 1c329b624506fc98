package hypatia.engine.project;

import hypatia.engine.data.CsvReader;
import hypatia.engine.data.DataProblem;
import hypatia.engine.train.TrainedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes projects: a {@code .hypatia} file (a zip) or a folder with the same content.
 * What is asked for a place that does not exist yet: a name that ends in {@code .hypatia} is a
 * file, any other one a folder.
 *
 * <p>All methods throw {@link ProjectProblem}, or {@link DataProblem} where it is the data that are
 * wrong.
 */
public final class ProjectStore {
  private ProjectStore() {}

  public static StoredProject open(Path location) {
    try (ProjectFolder folder = ProjectFolder.open(location)) {
      byte[] text = Files.readAllBytes(folder.resolve(Entry.PROJECT));
      ProjectJson.Content content = ProjectJson.read(text, nameOf(location, Entry.PROJECT));
      return new StoredProject(location, content.project(), content.dataHash());
    } catch (IOException failure) {
      throw FileSentences.notRead(location, failure);
    }
  }

  /** Reads the data that the project's settings name. */
  public static ProjectData readData(StoredProject stored) {
    String source = sourceOf(stored.project());
    try (ProjectFolder folder = ProjectFolder.open(stored.location())) {
      Path file = DataPlace.find(source, folder, stored.location());
      String hash = ContentHash.of(file);
      List<String> notes = new ArrayList<>();
      if (stored.dataHash() != null && !hash.equals(stored.dataHash())) {
        notes.add(
            "The data "
                + source
                + " have changed since the project was saved: look at the columns, and train"
                + " again.");
      }
      return new ProjectData(CsvReader.read(file), hash, notes);
    } catch (IOException failure) {
      throw FileSentences.notRead(stored.location(), failure);
    }
  }

  /** Reads the data of a project that was never saved: their source is a path of this machine. */
  public static ProjectData readData(Project unsaved) {
    Path file = Path.of(sourceOf(unsaved));
    try {
      return new ProjectData(CsvReader.read(file), ContentHash.of(file), List.of());
    } catch (IOException failure) {
      throw FileSentences.notRead(file, failure);
    }
  }

  /** Saves a project for the first time, or where it already lies. Runs in it stay. */
  public static StoredProject save(Project project, Path location) {
    return save(project, location, location);
  }

  /**
   * Saves a project in another place, with its data and runs; what lay there is replaced.
   *
   * @param origin where the project lies now
   * @return the project as it is saved: small data are now inside it
   */
  public static StoredProject save(Project project, Path location, Path origin) {
    return new ProjectSaving(Disk.REAL).save(project, location, origin);
  }

  /** Adds a run, which becomes the latest; {@code project.json} is not touched. */
  public static void saveRun(TrainedRun run, Path location) {
    new RunStore(Disk.REAL).save(run, location);
  }

  /** The ids of the runs in a project, oldest first. */
  public static List<String> runs(Path location) {
    return RunStore.ids(location);
  }

  public static TrainedRun run(Path location, String id) {
    return RunStore.read(location, id);
  }

  /** The run that was saved last; empty if the project was never trained. */
  public static Optional<TrainedRun> latestRun(Path location) {
    return RunStore.latest(location);
  }

  /** A file inside a project, as sentences name it. */
  static String nameOf(Path location, String path) {
    return ProjectWriter.isFolder(location)
        ? location.resolve(path).toString()
        : path + " in " + location;
  }

  private static String sourceOf(Project project) {
    if (project.data() != null) return project.data().source();
    throw new DataProblem(
        "The project " + project.name() + " has no data: choose a data file first.");
  }
}
