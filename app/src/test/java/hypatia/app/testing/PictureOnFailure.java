package hypatia.app.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of each window in {@code target/failures} when a test fails. */
public final class PictureOnFailure implements AfterTestExecutionCallback {
  @Override
  public void afterTestExecution(ExtensionContext context) throws InterruptedException {
    if (context.getExecutionException().isEmpty()) return;
    String name =
        context.getRequiredTestClass().getSimpleName()
            + "-"
            + context.getRequiredTestMethod().getName();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          int number = 0;
          for (Window window : Window.getWindows()) {
            if (window.getScene() == null) continue;
            Path file = Path.of("target", "failures", name + "-" + number++ + ".png");
            try {
              Picture.write(window.getScene().snapshot(null), file);
            } catch (IOException e) {
              context.publishReportEntry("picture", e.toString());
            }
          }
          done.countDown();
        });
    done.await(20, TimeUnit.SECONDS); // a stuck window has no picture
  }
}
