package hypatia.engine.project;

import hypatia.engine.tensor.Tensor;
import hypatia.engine.train.Checkpoint;
import hypatia.engine.train.TrainedRun;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs inside a project. A run counts once {@code runs/latest} or {@code run.json} names it.
 */
final class RunStore {
  static final String FOLDER = "runs/";

  private static final String LATEST = FOLDER + "latest";
  private static final String RUN = "/run.json";
  private static final String PARAMETERS = "/parameters.safetensors";
  private static final String OPTIMIZER = "/optimizer.safetensors";

  private final ProjectWriter writer;

  RunStore(Disk disk) {
    writer = new ProjectWriter(disk);
  }

  void save(TrainedRun run, Path location) {
    String folder = FOLDER + run.id();
    Checkpoint checkpoint = run.checkpoint();
    List<Entry> entries =
        List.of(
            new Entry(folder + PARAMETERS, out -> Safetensors.write(checkpoint.parameters(), out)),
            new Entry(
                folder + OPTIMIZER, out -> Safetensors.write(checkpoint.optimizerState(), out)),
            Entry.of(folder + RUN, RunJson.write(run)),
            Entry.of(LATEST, (run.id() + "\n").getBytes(StandardCharsets.UTF_8)));
    ProjectFolder.open(location).close(); // a run belongs into a project
    try {
      writer.write(location, entries, true);
    } catch (IOException | ReadOnlyFileSystemException failure) {
      throw FileSentences.notSaved(location, failure);
    }
  }

  static List<String> ids(Path location) {
    try (ProjectFolder project = ProjectFolder.open(location)) {
      return project.files(FOLDER).stream()
          .filter(path -> path.endsWith(RUN))
          .map(path -> path.substring(FOLDER.length(), path.length() - RUN.length()))
          .toList();
    } catch (IOException failure) {
      throw FileSentences.notRead(location, failure);
    }
  }

  static Optional<TrainedRun> latest(Path location) {
    String id;
    try (ProjectFolder project = ProjectFolder.open(location)) {
      Path latest = project.resolve(LATEST);
      if (!Files.exists(latest)) return Optional.empty();
      id = Files.readString(latest).strip();
    } catch (IOException failure) {
      throw FileSentences.notRead(location, failure);
    }
    return Optional.of(read(location, id));
  }

  static TrainedRun read(Path location, String id) {
    String folder = FOLDER + id;
    try (ProjectFolder project = ProjectFolder.open(location)) {
      if (!Files.exists(project.resolve(folder + RUN))) {
        throw new ProjectProblem(
            location + " has no run " + id + ": choose another run, or train again.");
      }
      return RunJson.read(
          Files.readAllBytes(project.resolve(folder + RUN)),
          ProjectStore.nameOf(location, folder + RUN),
          tensors(project, location, folder + PARAMETERS),
          tensors(project, location, folder + OPTIMIZER));
    } catch (IOException failure) {
      throw FileSentences.notRead(location, failure);
    }
  }

  private static Map<String, Tensor> tensors(ProjectFolder project, Path location, String path)
      throws IOException {
    String name = ProjectStore.nameOf(location, path);
    Path file = project.resolve(path);
    if (!Files.exists(file)) {
      throw new ProjectProblem(name + " is missing: restore it from a copy, or train again.");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Safetensors.read(in, name);
    }
  }
}
