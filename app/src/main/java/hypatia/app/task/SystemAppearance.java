package hypatia.app.task;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Whether the desktop is set to a dark look, asked with its own tools. */
public final class SystemAppearance {
  private static final long PATIENCE_MILLIS = 500;

  private SystemAppearance() {}

  /** False where the desktop has no answer. */
  public static boolean isDark() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return answer("defaults", "read", "-g", "AppleInterfaceStyle").contains("dark");
    }
    if (system.contains("win")) {
      String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
      return answer("reg", "query", key, "/v", "AppsUseLightTheme").contains("0x0");
    }
    return answer("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
        .contains("dark");
  }

  private static String answer(String... command) {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroy();
        return "";
      }
      try (InputStream output = process.getInputStream()) {
        return new String(output.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      }
    } catch (IOException noSuchTool) {
      return "";
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
