package hypatia.app.task;

import java.util.function.Consumer;
import javafx.application.Platform;

/** Exceptions that nobody caught, on whatever thread, told on the window's. */
public final class UncaughtFaults {
  private UncaughtFaults() {}

  public static void deliverTo(Consumer<Throwable> listener) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> Platform.runLater(() -> listener.accept(fault)));
    if (Platform.isFxApplicationThread()) {
      Thread.currentThread()
          .setUncaughtExceptionHandler(
              (thread, fault) -> Platform.runLater(() -> listener.accept(fault)));
    }
  }
}
