package hypatia.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.app.session.Preferences.ThemeChoice;
import hypatia.app.session.Preferences.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesModelTest {
  @Test
  void theyAreThereAtTheNextStart(@TempDir Path folder) {
    PreferencesModel first = PreferencesModel.in(folder.resolve("new"));
    first.change(p -> p.withTheme(ThemeChoice.DARK).withRecent("/a").withRecent("/b"));
    first.change(p -> p.withRecent("/a").withWindow(new WindowPlace(1, 2, 900, 700, true)));
    Preferences next = PreferencesModel.in(folder.resolve("new")).get();
    assertEquals(first.get(), next);
    assertEquals(List.of("/a", "/b"), next.recent());
  }

  @Test
  void aDamagedFileIsSetAside(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("preferences.json"), "{\"theme\": ");
    assertEquals(Preferences.STANDARD, PreferencesModel.in(folder).get());
    assertTrue(Files.exists(folder.resolve("preferences.json.damaged")));
  }

  @Test
  void fieldsOfANewerVersionDoNotMatter(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("preferences.json"), "{\"theme\":\"DARK\",\"sound\":true}");
    assertEquals(ThemeChoice.DARK, PreferencesModel.in(folder).get().theme());
  }

  @Test
  void theFolderFollowsThePlatform() {
    Properties linux = properties("Linux");
    assertEquals(Path.of("/h/.local/state/hypatia"), StateFolder.find(Map.of(), linux));
    assertEquals(Path.of("/x/hypatia"), StateFolder.find(Map.of("XDG_STATE_HOME", "/x"), linux));
    assertEquals(Path.of("/e"), StateFolder.find(Map.of("HYPATIA_STATE", "/e"), linux));
    linux.setProperty("hypatia.state", "/p");
    assertEquals(Path.of("/p"), StateFolder.find(Map.of("HYPATIA_STATE", "/e"), linux));
    assertEquals(
        Path.of("/h/Library/Application Support/Hypatia"),
        StateFolder.find(Map.of(), properties("Mac OS X")));
    assertEquals(
        Path.of("/l/Hypatia"),
        StateFolder.find(Map.of("LOCALAPPDATA", "/l"), properties("Windows 11")));
  }

  private static Properties properties(String system) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    properties.setProperty("user.home", "/h");
    return properties;
  }
}
