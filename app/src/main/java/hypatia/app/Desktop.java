package hypatia.app;

import hypatia.app.session.PreferencesModel;
import hypatia.app.task.UncaughtFaults;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application: one window. */
public final class Desktop extends Application {
  @Override
  public void start(Stage stage) {
    PreferencesModel preferences = PreferencesModel.ofUser();
    Composition.followTheme(preferences);
    Composition composition = new Composition(stage, preferences);
    UncaughtFaults.deliverTo(composition.notices()::fault);
    List<String> arguments = getParameters().getRaw();
    composition.open(arguments.isEmpty() ? null : Path.of(arguments.get(0)));
  }
}
