package hypatia.app.testing;

import hypatia.app.ui.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;

/** Answers whoever asks for a file with one that was chosen before. */
public final class ChosenFile implements FileDialogs {
  private Path chosen;

  /** Chooses; null is a user who thinks again. */
  public void choose(Path file) {
    chosen = file;
  }

  @Override
  public Optional<Path> toOpen(String title, Kind kind) {
    return Optional.ofNullable(chosen);
  }

  @Override
  public Optional<Path> toSave(String title, Kind kind, Path proposed) {
    return Optional.ofNullable(chosen);
  }
}
