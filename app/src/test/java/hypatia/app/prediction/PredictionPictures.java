package hypatia.app.prediction;

import hypatia.app.session.Notices;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.Session;
import hypatia.app.task.WindowThread;
import hypatia.app.task.Workshop;
import hypatia.app.testing.Picture;
import hypatia.app.ui.SystemFileDialogs;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import hypatia.engine.diagram.Diagram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Takes pictures of the prediction panel in both themes, to be looked at: run it with a folder and
 * tables, each of which is trained on first.
 */
public final class PredictionPictures {
  private PredictionPictures() {}

  /** Started by {@code main}. */
  public static final class Run extends Application {
    private final List<Path> tables = new ArrayList<>();
    private Path folder;
    private Stage stage;
    private boolean live;

    @Override
    public void start(Stage primary) throws IOException {
      stage = primary;
      List<String> arguments = getParameters().getRaw();
      folder = Path.of(arguments.get(0));
      for (String table : arguments.subList(1, arguments.size())) tables.add(Path.of(table));
      ThemeSheet.apply(Theme.LIGHT);
      next();
    }

    private void next() {
      if (tables.isEmpty()) {
        Platform.exit();
        return;
      }
      Path table = tables.remove(0);
      Workshop workshop = new Workshop(WindowThread.ofToolkit());
      Session session = new Session(workshop, PreferencesModel.in(folder), new Speaker());
      PredictionView view =
          new PredictionView(session, new SystemFileDialogs(stage, () -> Optional.of(folder)));
      stage.setScene(new Scene(new StackPane(view), 1040, 258));
      stage.show();
      session.project().startFromData(table, () -> {});
      session
          .training()
          .ready()
          .addListener(
              (o, before, now) -> {
                if (now && session.training().message().get().isEmpty()) {
                  session.training().startOver();
                }
              });
      session
          .training()
          .active()
          .addListener(
              (o, before, now) -> {
                if (!now && !live) later(() -> takeTry(session, view, name(table)));
              });
    }

    private void takeTry(Session session, PredictionView view, String name) {
      take(view, name + "-try");
      view.lookupAll(".input-field").stream()
          .limit(2)
          .forEach(field -> ((TextField) field).setText(field.getId().endsWith("th") ? "9" : "x"));
      view.model().trying().inputs().stream()
          .filter(InputValue::isNumeric)
          .skip(1)
          .findFirst()
          .ifPresent(input -> input.text().set("1e6"));
      later(
          () -> {
            take(view, name + "-odd");
            ((ToggleButton) view.lookup("#prediction-test")).fire();
            later(
                () -> {
                  take(view, name + "-test");
                  takeLive(session, view, name);
                });
          });
    }

    /** While a long training runs, and the drawing was changed after its start. */
    private void takeLive(Session session, PredictionView view, String name) {
      live = true;
      session
          .document()
          .edit("Epochs", now -> now.withTraining(now.training().withEpochs(1_000_000)));
      session.training().startOver();
      session.document().edit("Empty", now -> now.withDiagram(Diagram.EMPTY));
      later(
          () -> {
            take(view, name + "-live");
            session.training().stop();
            later(
                () -> {
                  live = false;
                  next();
                });
          });
    }

    private void take(PredictionView view, String name) {
      for (Theme theme : Theme.values()) {
        ThemeSheet.apply(theme);
        view.applyCss();
        view.layout();
        Path file = folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
        try {
          Picture.write(view.getScene().snapshot(null), file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      ThemeSheet.apply(Theme.LIGHT);
    }

    private static void later(Runnable task) {
      PauseTransition pause = new PauseTransition(Duration.millis(900));
      pause.setOnFinished(event -> Platform.runLater(task));
      pause.play();
    }

    private static String name(Path table) {
      return table.getFileName().toString().replaceAll("\\..*", "");
    }
  }

  /** Notices on standard error. */
  private static final class Speaker implements Notices {
    @Override
    public void say(String sentence) {
      System.err.println(sentence);
    }

    @Override
    public void problem(String sentence) {
      System.err.println(sentence);
    }

    @Override
    public void fault(Throwable fault) {
      throw new IllegalStateException(fault);
    }
  }

  public static void main(String[] args) throws IOException {
    Files.createDirectories(Path.of(args[0]));
    Application.launch(Run.class, args);
  }
}
