package hypatia.app.testing;

import hypatia.app.ui.FileDialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers the questions for files as a test says; everything else about them is real. */
public final class GivenFiles implements FileDialogs {
  /** The titles of the questions so far. */
  public final List<String> asked = new ArrayList<>();

  private Path answer;

  /** From now on every question gets this answer; null is the user who thinks again. */
  public void answer(Path file) {
    answer = file;
  }

  @Override
  public Optional<Path> toOpen(String title, Kind kind) {
    asked.add(title);
    return Optional.ofNullable(answer);
  }

  @Override
  public Optional<Path> toSave(String title, Kind kind, Path proposed) {
    asked.add(title);
    return Optional.ofNullable(answer);
  }
}
