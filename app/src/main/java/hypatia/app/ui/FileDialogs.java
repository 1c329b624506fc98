package hypatia.app.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files; a seam, since nobody but a person can work the system's own dialogs. */
public interface FileDialogs {
  /** What is asked for. */
  enum Kind {
    PROJECT,
    TABLE
  }

  /** A file or folder to read; empty if the user thought again. */
  Optional<Path> toOpen(String title, Kind kind);

  /**
   * A file to write; empty if the user thought again.
   *
   * @param proposed the name to begin with, and, unless it is a name alone, the folder
   */
  Optional<Path> toSave(String title, Kind kind, Path proposed);
}
