package hypatia.app;

import java.util.logging.Logger;
import javafx.application.Application;

/** Starts the window; apart from {@link Main}, so that the command line never loads JavaFX. */
final class Launcher {
  private static final String WITHOUT_DISPLAY =
      " These work without one: hypatia new | check | show | train | evaluate | predict | devices"
          + " (hypatia --help says more).";

  /** Kept, since loggers that nobody holds forget their filters. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private Launcher() {}

  /**
   * Shows the window until it is closed.
   *
   * @return the exit status
   */
  static int open(String[] arguments) {
    if (!DisplayCheck.hasDisplay(System.getProperties(), System.getenv())) {
      System.err.println("hypatia: there is no display for a window." + WITHOUT_DISPLAY);
      return 1;
    }
    // JavaFX warns that it is on the class path, where we put it on purpose.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    try {
      Application.launch(Desktop.class, arguments);
      return 0;
    } catch (UnsupportedOperationException refused) {
      System.err.println(
          "hypatia: the display cannot be used for a window ("
              + refused.getMessage()
              + ")."
              + WITHOUT_DISPLAY);
      return 1;
    }
  }
}
