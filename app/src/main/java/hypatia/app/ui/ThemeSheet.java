package hypatia.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.text.Font;

/**
 * Makes one user-agent style sheet of the theme's, the bridge that ControlsFX needs and the
 * features' own. One sheet, because only the user-agent one reaches pop-ups and leaves ControlsFX's
 * own rules weaker than ours.
 */
public final class ThemeSheet {
  /** The features that may bring a sheet {@code hypatia/app/<feature>/<feature>.css}. */
  private static final List<String> FEATURES =
      List.of(
          "ui",
          "shell",
          "command",
          "palette",
          "canvas",
          "inspector",
          "data",
          "training",
          "prediction",
          "insight",
          "welcome");

  private static final List<String> FONTS =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

  private static final Map<Theme, String> MADE = new EnumMap<>(Theme.class);
  private static boolean fontsLoaded;

  private ThemeSheet() {}

  /** Gives all windows, open and future ones, this look. */
  public static void apply(Theme theme) {
    loadFonts();
    Application.setUserAgentStylesheet(url(theme));
  }

  /** The whole sheet as a {@code data:} address. */
  static String url(Theme theme) {
    return MADE.computeIfAbsent(
        theme,
        t ->
            "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(text(t).getBytes(StandardCharsets.UTF_8)));
  }

  /** The whole sheet. */
  static String text(Theme theme) {
    StringBuilder sheet = new StringBuilder();
    sheet.append(read("/atlantafx/base/theme/" + theme.base()));
    sheet.append(read("/hypatia/app/ui/" + theme.colours()));
    sheet.append(read("/hypatia/app/ui/bridge.css"));
    for (String feature : FEATURES) {
      String own = "/hypatia/app/" + feature + "/" + feature + ".css";
      if (ThemeSheet.class.getResource(own) != null) sheet.append(read(own));
    }
    return sheet.toString();
  }

  private static String read(String resource) {
    URL found = ThemeSheet.class.getResource(resource);
    if (found == null) throw new IllegalStateException("The style sheet " + resource + " is gone.");
    try (InputStream in = found.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException e) {
      throw new IllegalStateException("The style sheet " + resource + " cannot be read.", e);
    }
  }

  private static void loadFonts() {
    if (fontsLoaded) return;
    for (String font : FONTS) {
      try (InputStream in = ThemeSheet.class.getResourceAsStream("/hypatia/app/ui/fonts/" + font)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          throw new IllegalStateException("The font " + font + " cannot be loaded.");
        }
      } catch (IOException e) {
        throw new IllegalStateException("The font " + font + " cannot be read.", e);
      }
    }
    fontsLoaded = true;
  }
}
