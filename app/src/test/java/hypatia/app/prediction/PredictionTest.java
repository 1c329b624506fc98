package hypatia.app.prediction;

import hypatia.app.session.Notices;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.Session;
import hypatia.app.task.WindowThread;
import hypatia.app.task.Workshop;
import hypatia.app.testing.TestStage;
import hypatia.app.ui.FileDialogs;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import hypatia.engine.project.Project;
import hypatia.engine.train.TrainingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The panel over a whole session: real data, a real training. */
abstract class PredictionTest extends ApplicationTest {
  final List<String> said = Collections.synchronizedList(new ArrayList<>());
  Path folder;
  Path toRead;
  Path toWrite;
  Session session;
  Workshop workshop;
  PredictionView view;

  @Override
  public void start(Stage stage) throws IOException {
    ThemeSheet.apply(Theme.LIGHT);
    folder = Files.createTempDirectory("prediction");
    workshop = new Workshop(WindowThread.ofToolkit());
    session = new Session(workshop, PreferencesModel.in(folder), new Listening());
    view = new PredictionView(session, new GivenFiles());
    TestStage.show(stage, new Scene(new StackPane(view), 1040, 260));
  }

  @AfterEach
  void close() {
    workshop.close();
  }

  /** Opens a table with the network that is proposed for it. */
  void open(Path table) throws TimeoutException {
    interact(() -> session.project().startFromData(table, () -> {}));
    until(() -> session.training().ready().get());
  }

  /** Opens a table and trains on it. */
  void learn(Path table) throws TimeoutException {
    open(table);
    train(40);
    until(() -> !session.training().active().get() && !model().answer().get().isEmpty());
    said.clear();
  }

  /** Starts a training of so many epochs. */
  void train(int epochs) {
    interact(
        () -> {
          session.document().edit("Epochs", project -> withEpochs(project, epochs));
          session.training().startOver();
        });
  }

  TryModel model() {
    return view.model().trying();
  }

  TestModel testing() {
    return view.model().testing();
  }

  InputValue input(String name) {
    return model().inputs().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
  }

  /** Waits until something holds on the window's thread. */
  static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Project withEpochs(Project project, int epochs) {
    TrainingSettings now = project.training();
    return project.withTraining(now.withEpochs(epochs));
  }

  private final class GivenFiles implements FileDialogs {
    @Override
    public Optional<Path> toOpen(String title, Kind kind) {
      return Optional.ofNullable(toRead);
    }

    @Override
    public Optional<Path> toSave(String title, Kind kind, Path proposed) {
      return Optional.of(toWrite == null ? proposed : toWrite);
    }
  }

  private final class Listening implements Notices {
    @Override
    public void say(String sentence) {
      said.add(sentence);
    }

    @Override
    public void problem(String sentence) {
      said.add(sentence);
    }

    @Override
    public void fault(Throwable fault) {
      said.add("fault: " + fault);
      throw new AssertionError(fault);
    }
  }
}
