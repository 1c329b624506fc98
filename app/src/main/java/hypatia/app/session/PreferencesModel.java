package hypatia.app.session;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The {@link Preferences}, kept in a file of the user's state folder. */
public final class PreferencesModel {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  private final Path file;
  private final ReadOnlyObjectWrapper<Preferences> preferences;

  private PreferencesModel(Path file, Preferences preferences) {
    this.file = file;
    this.preferences = new ReadOnlyObjectWrapper<>(preferences);
  }

  /** Those of this user. A file that cannot be understood is set aside, and the usual ones hold. */
  public static PreferencesModel ofUser() {
    return in(StateFolder.find(System.getenv(), System.getProperties()));
  }

  /** Those of a folder, which need not exist yet. */
  public static PreferencesModel in(Path folder) {
    Path file = folder.resolve("preferences.json");
    return new PreferencesModel(file, read(file));
  }

  public ReadOnlyObjectProperty<Preferences> property() {
    return preferences.getReadOnlyProperty();
  }

  public Preferences get() {
    return preferences.get();
  }

  /**
   * Changes and stores them.
   *
   * @throws UncheckedIOException if they cannot be stored; they hold until the program ends
   */
  public void change(UnaryOperator<Preferences> change) {
    Preferences next = change.apply(get());
    if (next.equals(get())) return;
    preferences.set(next);
    try {
      Files.createDirectories(file.getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      JSON.writerWithDefaultPrettyPrinter().writeValue(beside.toFile(), next);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The settings cannot be stored in " + file + ": make that folder writable.", e);
    }
  }

  private static Preferences read(Path file) {
    if (!Files.isRegularFile(file)) return Preferences.STANDARD;
    try {
      Preferences read = JSON.readValue(file.toFile(), Preferences.class);
      return read == null ? Preferences.STANDARD : read;
    } catch (IOException damaged) {
      setAside(file);
      return Preferences.STANDARD;
    }
  }

  private static void setAside(Path file) {
    try {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".damaged"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The settings in " + file + " cannot be read: remove that file.", e);
    }
  }
}
