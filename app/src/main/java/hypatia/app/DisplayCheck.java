package hypatia.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether a window can be shown, found out before the toolkit tries and fails with a trace. */
final class DisplayCheck {
  private DisplayCheck() {}

  static boolean hasDisplay(Properties properties, Map<String, String> environment) {
    if ("Monocle".equals(properties.getProperty("glass.platform"))) return true; // draws in memory
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean asksX11 = !system.contains("win") && !system.contains("mac");
    return !asksX11 || !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
