package hypatia.app.data;

import java.util.Locale;

/** Finds columns by parts of their names. */
final class ColumnSearch {
  private ColumnSearch() {}

  /** Whether a name contains what was typed, upper or lower case. */
  static boolean matches(String name, String typed) {
    return name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
  }
}
