package hypatia.app.testing;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The one stage that all test classes share, as if it were new. */
public final class TestStage {
  private TestStage() {}

  /** Shows a scene in its own size, whatever size and limits an earlier test gave the stage. */
  public static void show(Stage stage, Scene scene) {
    stage.setMaximized(false);
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }
}
