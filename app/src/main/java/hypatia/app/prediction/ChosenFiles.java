package hypatia.app.prediction;

import hypatia.app.ui.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;

/** Asks for tables with the program's dialogs. */
record ChosenFiles(FileDialogs dialogs) implements TableFiles {
  @Override
  public Optional<Path> toRead(String title) {
    return dialogs.toOpen(title, FileDialogs.Kind.TABLE);
  }

  @Override
  public Optional<Path> toWrite(String title, Path proposed) {
    return dialogs.toSave(title, FileDialogs.Kind.TABLE, proposed);
  }
}
