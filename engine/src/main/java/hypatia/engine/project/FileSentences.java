package hypatia.engine.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Failures of the file system as sentences for the user. */
final class FileSentences {
  private FileSentences() {}

  static ProjectProblem notSaved(Path location, Exception failure) {
    return new ProjectProblem(
        location + " could not be saved, and is as it was before: " + reason(failure) + ".",
        failure);
  }

  static ProjectProblem notRead(Path location, IOException failure) {
    return new ProjectProblem(location + " could not be read: " + reason(failure) + ".", failure);
  }

  private static String reason(Exception failure) {
    if (failure instanceof AccessDeniedException) {
      return "you have no permission there; choose another place, or change the permissions";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there; check the path";
    }
    if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is needed; choose another place";
    }
    String said =
        failure instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(failure.getMessage());
    if (said.contains("No space left") || said.contains("not enough space")) {
      return "the disk is full; free some space, or choose another place";
    }
    if (said.contains("Read-only")) return "the place is read-only; choose another one";
    return "the system says “" + said + "”; try again, or choose another place";
  }
}
