package hypatia.app.training;

import hypatia.app.command.CommandControls;
import hypatia.app.session.Session;
import hypatia.app.session.TrainingModel;
import hypatia.app.ui.EmptyState;
import hypatia.engine.train.EpochResult;
import hypatia.engine.train.TrainingEvent;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The training panel: the settings on the left, controls and live curves beside them. */
public final class TrainingView extends BorderPane {
  private final TrainingModel training;
  private final Curves curves = new Curves();
  private final CurvesPane charts = new CurvesPane(curves);
  private final Node empty =
      new EmptyState(
          Feather.ACTIVITY, "No training yet", "Press Train: loss and accuracy appear here, live.");

  public TrainingView(Session session, CommandControls controls) {
    training = session.training();
    getStyleClass().add("training-view");
    ScrollPane settings = new ScrollPane(new SettingsForm(session.document()));
    settings.setFitToWidth(true);
    settings.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    settings.getStyleClass().add("settings-pane");
    setLeft(settings);

    CheckBox logarithmic = new CheckBox("Logarithmic loss");
    charts.loss().logarithmicProperty().bind(logarithmic.selectedProperty());
    StackPane stage = new StackPane(charts, empty);
    BorderPane main = new BorderPane(stage);
    main.setTop(new RunBar(training, controls, logarithmic));
    main.getStyleClass().add("training-main");
    logarithmic.visibleProperty().bind(charts.visibleProperty());
    setCenter(main);

    training.listen(this::follow);
    reread();
  }

  private void follow(List<TrainingEvent> events) {
    if (events.isEmpty()) {
      reread();
      return;
    }
    for (TrainingEvent event : events) {
      if (event instanceof TrainingEvent.EpochFinished epoch) curves.add(epoch.result());
    }
    show();
  }

  private void reread() {
    curves.clear();
    for (EpochResult epoch : training.history()) curves.add(epoch);
    show();
  }

  private void show() {
    boolean some = curves.loss().training().size() > 0;
    charts.setVisible(some);
    empty.setVisible(!some);
    charts.refresh();
  }
}
