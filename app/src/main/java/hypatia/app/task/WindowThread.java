package hypatia.app.task;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The thread that view models and controls live on. Tests without a toolkit bring their own. */
public interface WindowThread {
  /** Runs a task on the window's thread, soon. */
  void run(Runnable task);

  /** Runs a task on the window's thread once the next frame is on its way. */
  void nextFrame(Runnable task);

  /** That of JavaFX. */
  static WindowThread ofToolkit() {
    return new WindowThread() {
      @Override
      public void run(Runnable task) {
        Platform.runLater(task);
      }

      @Override
      public void nextFrame(Runnable task) {
        Platform.runLater(
            () ->
                new AnimationTimer() {
                  @Override
                  public void handle(long now) {
                    stop();
                    Platform.runLater(task); // dialogs may not open within a frame
                  }
                }.start());
      }
    };
  }
}
