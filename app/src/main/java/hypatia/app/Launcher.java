package hypatia.app;

import javafx.application.Application;

/** Starts the window; apart from {@link Main}, so that the command line never loads JavaFX. */
final class Launcher {
  private Launcher() {}

  /**
   * Shows the window until it is closed.
   *
   * @return the exit status
   */
  static int open(String[] arguments) {
    if (!DisplayCheck.hasDisplay(System.getProperties(), System.getenv())) {
      System.err.println(
          "hypatia: there is no display for a window. These work without one: hypatia new | check |"
              + " show | train | evaluate | predict | devices (hypatia --help says more).");
      return 1;
    }
    Application.launch(Desktop.class, arguments);
    return 0;
  }
}
