package hypatia.engine.project;

import hypatia.engine.data.DataProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the data of a project lie: inside it, beside it, or somewhere else. */
final class DataPlace {
  /** Data up to this size are kept inside the project, in bytes. */
  static final long EMBEDDED = 5_000_000;

  private static final String FOLDER = "data/";

  private DataPlace() {}

  /** A file from a stranger may not lead out of the project's folder: saving writes there. */
  static boolean isInside(String source) {
    return source.startsWith(FOLDER) && !List.of(source.split("[/\\\\]")).contains("..");
  }

  /** The source of data inside a project. */
  static String inside(String fileName) {
    return FOLDER + fileName;
  }

  /** The source of data outside: relative where the file lies beside or below the project. */
  static String outside(Path file, Path location) {
    Path folder = folderOf(location);
    Path absolute = file.toAbsolutePath().normalize();
    if (folder == null || !absolute.startsWith(folder)) return absolute.toString();
    return "./" + folder.relativize(absolute).toString().replace('\\', '/');
  }

  /** The file that a source outside of the project means. */
  static Path outside(String source, Path location) {
    Path folder = folderOf(location);
    boolean relative = source.startsWith("./") || source.startsWith("../");
    return relative && folder != null ? folder.resolve(source).normalize() : Path.of(source);
  }

  /**
   * The file of a project that is open for reading.
   *
   * @throws DataProblem if it is not there
   */
  static Path find(String source, ProjectFolder project, Path location) {
    Path file = isInside(source) ? project.resolve(source) : outside(source, location);
    if (Files.isRegularFile(file)) return file;
    throw new DataProblem(
        isInside(source)
            ? location + " lacks its data " + source + ": choose the data file again."
            : "The data file "
                + file
                + " is not there any more: put it back, or choose the data file again.");
  }

  private static Path folderOf(Path location) {
    return location.toAbsolutePath().normalize().getParent();
  }
}
