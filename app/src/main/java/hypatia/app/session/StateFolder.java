package hypatia.app.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where the program keeps what it remembers for this user. */
final class StateFolder {
  private StateFolder() {}

  /**
   * The system property {@code hypatia.state} or the environment's {@code HYPATIA_STATE} if set;
   * else the platform's place.
   */
  static Path find(Map<String, String> environment, Properties properties) {
    String chosen = properties.getProperty("hypatia.state", environment.get("HYPATIA_STATE"));
    if (chosen != null && !chosen.isBlank()) return Path.of(chosen);
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(properties.getProperty("user.home", "."));
    if (system.contains("win") && environment.containsKey("LOCALAPPDATA")) {
      return Path.of(environment.get("LOCALAPPDATA"), "Hypatia");
    }
    if (system.contains("mac")) return home.resolve("Library/Application Support/Hypatia");
    String xdg = environment.get("XDG_STATE_HOME");
    Path base = xdg == null || xdg.isBlank() ? home.resolve(".local/state") : Path.of(xdg);
    return base.resolve("hypatia");
  }
}
