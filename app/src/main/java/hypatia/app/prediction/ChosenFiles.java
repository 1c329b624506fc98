package hypatia.app.prediction;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks with the system's own dialogs. */
final class ChosenFiles implements TableFiles {
  private static final FileChooser.ExtensionFilter TABLES =
      new FileChooser.ExtensionFilter("Tables", "*.csv", "*.tsv", "*.txt", "*.data");
  private static final FileChooser.ExtensionFilter ALL =
      new FileChooser.ExtensionFilter("All files", "*.*", "*");

  private final Node in;
  private Path folder;

  /**
   * @param in a node of the window that the dialogs belong to
   */
  ChosenFiles(Node in) {
    this.in = in;
  }

  @Override
  public Optional<Path> toRead(String title) {
    return kept(chooser(title).showOpenDialog(window()));
  }

  @Override
  public Optional<Path> toWrite(String title, Path proposed) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(proposed.getFileName().toString());
    return kept(chooser.showSaveDialog(window()));
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().addAll(TABLES, ALL);
    if (folder != null && Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
    return chooser;
  }

  private Optional<Path> kept(File file) {
    if (file == null) return Optional.empty();
    folder = file.toPath().toAbsolutePath().getParent();
    return Optional.of(file.toPath());
  }

  private Window window() {
    return in.getScene().getWindow();
  }
}
