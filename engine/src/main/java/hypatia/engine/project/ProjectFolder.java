package hypatia.engine.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipError;

/** A project opened for reading: its files lie below one path, in a folder or inside a zip. */
final class ProjectFolder implements AutoCloseable {
  private final Path root;
  private final FileSystem zip;

  private ProjectFolder(Path root, FileSystem zip) {
    this.root = root;
    this.zip = zip;
  }

  /**
   * @throws ProjectProblem if there is no project, or it is damaged
   */
  static ProjectFolder open(Path location) {
    if (!Files.exists(location)) {
      throw new ProjectProblem("There is no project " + location + ": check the path.");
    }
    if (Files.isDirectory(location)) {
      if (!Files.isRegularFile(location.resolve(Entry.PROJECT))) {
        throw new ProjectProblem(
            "The folder "
                + location
                + " is no Hypatia project, since it has no project.json: choose another folder, or"
                + " a .hypatia file.");
      }
      return new ProjectFolder(location, null);
    }
    try {
      FileSystem zip = FileSystems.newFileSystem(location, ProjectFolder.class.getClassLoader());
      ProjectFolder folder = new ProjectFolder(zip.getPath("/"), zip);
      if (Files.isRegularFile(folder.resolve(Entry.PROJECT))) return folder;
      zip.close();
      throw new ProjectProblem(
          location + " is no Hypatia project, since it has no project.json: choose another file.");
    } catch (IOException | ZipError | ProviderNotFoundException damage) {
      throw new ProjectProblem(
          location
              + " is no Hypatia project, or it is damaged (perhaps cut off): restore it from a"
              + " copy.",
          damage);
    }
  }

  Path resolve(String path) {
    return root.resolve(path);
  }

  /** All files, with slashes, sorted. */
  List<String> files() throws IOException {
    return filesBelow(root);
  }

  /** The files below a folder of the project, named from its root; none if it is not there. */
  List<String> files(String folder) throws IOException {
    Path below = root.resolve(folder);
    return Files.isDirectory(below) ? filesBelow(below) : List.of();
  }

  private List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !AtomicFile.isLeftover(file))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (UncheckedIOException failure) { // a folder that may not be entered
      throw failure.getCause();
    }
  }

  @Override
  public void close() {
    if (zip == null) return;
    try {
      zip.close();
    } catch (IOException impossible) { // nothing was written
      throw new ProjectProblem("A project could not be closed.", impossible);
    }
  }
}
