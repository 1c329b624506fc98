package hypatia.app.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks with the system's own dialogs. They open where the last file was chosen. */
public final class SystemFileDialogs implements FileDialogs {
  private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*.*", "*");
  private static final ExtensionFilter TABLES =
      new ExtensionFilter("Tables", "*.csv", "*.tsv", "*.txt", "*.data");

  private final Window owner;
  private final Supplier<Optional<Path>> home;
  private Path last;

  /**
   * @param home a folder to begin in as long as no file was chosen
   */
  public SystemFileDialogs(Window owner, Supplier<Optional<Path>> home) {
    this.owner = owner;
    this.home = home;
  }

  @Override
  public Optional<Path> toOpen(String title, Kind kind) {
    List<ExtensionFilter> filters =
        kind == Kind.TABLE
            ? List.of(TABLES, ALL)
            : List.of(new ExtensionFilter("Hypatia projects", "*.hypatia", "project.json"), ALL);
    return kept(chooser(title, null, filters).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> toSave(String title, Kind kind, Path proposed) {
    List<ExtensionFilter> filters =
        kind == Kind.TABLE
            ? List.of(TABLES, ALL)
            : List.of(new ExtensionFilter("Hypatia project", "*.hypatia"));
    FileChooser chooser = chooser(title, proposed.getParent(), filters);
    chooser.setInitialFileName(proposed.getFileName().toString());
    return kept(chooser.showSaveDialog(owner));
  }

  private FileChooser chooser(String title, Path folder, List<ExtensionFilter> filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().addAll(filters);
    Optional.ofNullable(folder)
        .or(() -> Optional.ofNullable(last))
        .or(home)
        .or(() -> Optional.of(Path.of(System.getProperty("user.home"))))
        .filter(Files::isDirectory)
        .ifPresent(start -> chooser.setInitialDirectory(start.toFile()));
    return chooser;
  }

  private Optional<Path> kept(File file) {
    if (file == null) return Optional.empty();
    last = file.toPath().toAbsolutePath().getParent();
    return Optional.of(file.toPath());
  }
}
