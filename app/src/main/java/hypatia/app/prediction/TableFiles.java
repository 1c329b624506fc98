package hypatia.app.prediction;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files. */
interface TableFiles {
  /** A table to read; empty if the user thought again. */
  Optional<Path> toRead(String title);

  /** A file to write; empty if the user thought again. */
  Optional<Path> toWrite(String title, Path proposed);
}
