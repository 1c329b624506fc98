package hypatia.app.data;

import hypatia.app.command.Commands;
import hypatia.app.session.DataState;
import hypatia.app.session.Notices;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.Session;
import hypatia.app.task.WindowThread;
import hypatia.app.task.Workshop;
import hypatia.app.testing.ChosenFile;
import hypatia.app.testing.Picture;
import hypatia.app.ui.Theme;
import hypatia.app.ui.ThemeSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/**
 * Takes pictures of the data panel in both themes, to be looked at: run it with a folder for them
 * and with tables.
 */
public final class DataPictures {
  private static final double WIDTH = 1228;
  private static final double HEIGHT = 258;

  private DataPictures() {}

  /** Started by {@code main}. */
  public static final class Run extends Application {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private Path folder;
    private Stage stage;

    @Override
    public void start(Stage shown) {
      stage = shown;
      List<String> arguments = getParameters().getRaw();
      folder = Path.of(arguments.get(0));
      for (Theme theme : Theme.values()) {
        steps.add(() -> empty(theme));
        for (String table : arguments.subList(1, arguments.size())) {
          steps.add(() -> table(theme, Path.of(table)));
        }
      }
      next();
    }

    private void next() {
      if (steps.isEmpty()) Platform.exit();
      else steps.poll().run();
    }

    private DataView view(Theme theme, Session session, double width) {
      ThemeSheet.apply(theme);
      DataView view = new DataView(session, new Commands(), new ChosenFile());
      stage.setScene(new Scene(view, width, HEIGHT));
      stage.show();
      return view;
    }

    private static Session session() {
      try {
        return new Session(
            new Workshop(WindowThread.ofToolkit()),
            PreferencesModel.in(Files.createTempDirectory("hypatia")),
            new Loud());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void empty(Theme theme) {
      take(view(theme, session(), WIDTH), "empty", theme);
      next();
    }

    private void table(Theme theme, Path table) {
      Session session = session();
      boolean[] taken = {false};
      session
          .data()
          .state()
          .addListener(
              (o, before, now) -> {
                boolean there = now.isReady() || now.status() == DataState.Status.FAILED;
                if (!there || taken[0]) return;
                taken[0] = true;
                Platform.runLater(() -> views(theme, session, table));
              });
      session.project().startFromData(table, () -> {});
    }

    private void views(Theme theme, Session session, Path table) {
      DataView view = view(theme, session, WIDTH);
      String name = table.getFileName().toString().replaceAll("\\.[a-z]+$", "");
      for (String one : List.of("columns", "preview", "split")) {
        ((ToggleButton) view.lookup("#data-view-" + one)).fire();
        take(view, name + "-" + one, theme);
      }
      next();
    }

    private void take(DataView view, String name, Theme theme) {
      for (int i = 0; i < 3; i++) {
        view.applyCss();
        view.layout();
      }
      Path file = folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
      try {
        Picture.write(view.getScene().snapshot(null), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Says everything on the console. */
  private static final class Loud implements Notices {
    @Override
    public void say(String sentence) {
      System.out.println(sentence);
    }

    @Override
    public void problem(String sentence) {
      System.out.println(sentence);
      Platform.exit();
    }

    @Override
    public void fault(Throwable fault) {
      fault.printStackTrace();
      Platform.exit();
    }
  }

  public static void main(String[] args) {
    Application.launch(Run.class, args);
  }
}
