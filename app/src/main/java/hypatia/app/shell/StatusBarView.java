package hypatia.app.shell;

import hypatia.app.session.DocumentModel;
import hypatia.app.session.Session;
import hypatia.app.session.TrainingModel;
import hypatia.app.ui.NumberText;
import hypatia.engine.train.TrainingEvent;
import java.util.Locale;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The line below everything: the last message, a running training, the network's size, the zoom.
 */
final class StatusBarView extends HBox {
  private final Session session;
  private final Label message = new Label();
  private final Label training = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final Label totals = new Label();
  private final SequentialTransition fading;

  StatusBarView(Session session, ObservableValue<? extends Number> zoom) {
    this.session = session;
    getStyleClass().add("shell-status-bar");
    setAlignment(Pos.CENTER_LEFT);
    message.setId("status-message");
    totals.setId("status-totals");
    FadeTransition fade = new FadeTransition(Duration.millis(600), message);
    fade.setToValue(0);
    fading = new SequentialTransition(new PauseTransition(Duration.seconds(6)), fade);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label zoomed = new Label();
    zoomed.textProperty().bind(zoom.map(z -> Math.round(100 * z.doubleValue()) + " %"));
    progress.setPrefWidth(120);
    HBox run = new HBox(8, training, progress);
    run.setAlignment(Pos.CENTER);
    run.visibleProperty().bind(session.training().active());
    run.managedProperty().bind(run.visibleProperty());
    getChildren().addAll(message, busy(session), gap, run, totals, zoomed);
    session.document().project().addListener((o, before, now) -> showTotals());
    session.document().analysis().addListener((o, before, now) -> showTotals());
    session.training().state().addListener((o, before, now) -> showTraining());
    session.training().progress().addListener((o, before, now) -> showTraining());
    showTotals();
  }

  /** Shown while a file is read or written, which may take a while. */
  private static HBox busy(Session session) {
    HBox busy = new HBox(8, new ProgressBar(), new Label("One moment…"));
    busy.setAlignment(Pos.CENTER);
    busy.visibleProperty().bind(session.project().busy());
    busy.managedProperty().bind(busy.visibleProperty());
    return busy;
  }

  void say(String sentence) {
    fading.stop();
    message.setOpacity(1);
    message.setText(sentence);
    fading.playFromStart();
  }

  private void showTotals() {
    DocumentModel document = session.document();
    int blocks = document.diagram().getValue().blocks().size();
    long parameters = document.analysis().getValue().totalCost().parameters();
    totals.setText(counted(blocks, "block") + "  ·  " + counted(parameters, "parameter"));
  }

  private void showTraining() {
    TrainingModel.State state = session.training().state().get();
    TrainingEvent.Progress news = session.training().progress().get();
    if (news == null) {
      training.setText("Starting…");
      progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
      return;
    }
    String epoch = "Epoch " + news.epoch() + " of " + news.lastEpoch();
    String loss = String.format(Locale.ROOT, "loss %.4g", news.training().loss());
    String paused = state == TrainingModel.State.PAUSED ? "Paused  ·  " : "";
    training.setText(paused + epoch + "  ·  " + loss);
    double done = news.epoch() - 1 + (double) news.batch() / Math.max(1, news.batches());
    progress.setProgress(done / news.lastEpoch());
  }

  private static String counted(long count, String what) {
    return NumberText.grouped(count) + " " + what + (count == 1 ? "" : "s");
  }
}
