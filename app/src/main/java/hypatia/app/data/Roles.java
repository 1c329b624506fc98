package hypatia.app.data;

import hypatia.app.ui.Segments;
import hypatia.engine.data.Role;
import java.util.List;
import java.util.function.Consumer;

/** What columns can be used for, as the user reads it. */
final class Roles {
  private Roles() {}

  static String title(Role role) {
    return switch (role) {
      case INPUT -> "Input";
      case TARGET -> "Target";
      case IGNORE -> "Ignore";
    };
  }

  /** A choice of a role, each with the key that does the same in the list of columns. */
  static Segments<Role> segments(Consumer<Role> chosen) {
    Segments<Role> segments = new Segments<>(List.of(Role.values()), Roles::title, chosen);
    segments.explain(
        role ->
            switch (role) {
              case INPUT -> "The network is given it (I)";
              case TARGET -> "The network learns to predict it (T)";
              case IGNORE -> "Not used (X)";
            });
    return segments;
  }
}
