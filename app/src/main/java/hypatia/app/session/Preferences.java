package hypatia.app.session;

import java.util.ArrayList;
import java.util.List;

/**
 * What the window remembers between two starts.
 *
 * @param theme LIGHT, DARK or SYSTEM
 * @param recent paths of projects, the latest first
 * @param window null before the first start
 */
public record Preferences(ThemeChoice theme, List<String> recent, WindowPlace window) {
  public static final Preferences STANDARD = new Preferences(ThemeChoice.SYSTEM, List.of(), null);

  private static final int RECENT = 12;

  /** Which look the user wants. */
  public enum ThemeChoice {
    LIGHT,
    DARK,
    /** That of the desktop. */
    SYSTEM
  }

  /** Where the window was, in screen pixels. */
  public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

  public Preferences {
    if (theme == null) theme = ThemeChoice.SYSTEM;
    recent = recent == null ? List.of() : List.copyOf(recent);
  }

  public Preferences withTheme(ThemeChoice choice) {
    return new Preferences(choice, recent, window);
  }

  public Preferences withWindow(WindowPlace place) {
    return new Preferences(theme, recent, place);
  }

  /** A project was opened or saved. */
  public Preferences withRecent(String path) {
    List<String> paths = new ArrayList<>(recent);
    paths.remove(path);
    paths.add(0, path);
    return new Preferences(theme, paths.subList(0, Math.min(RECENT, paths.size())), window);
  }

  /** A project is no longer there. */
  public Preferences withoutRecent(String path) {
    return new Preferences(
        theme, recent.stream().filter(other -> !other.equals(path)).toList(), window);
  }
}
