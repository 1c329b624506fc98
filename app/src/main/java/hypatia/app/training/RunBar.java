package hypatia.app.training;

import hypatia.app.command.Command;
import hypatia.app.command.CommandControls;
import hypatia.app.session.TrainingModel;
import hypatia.engine.train.EpochResult;
import hypatia.engine.train.TrainingEvent;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The training's buttons, and where it stands. */
final class RunBar extends VBox {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final TrainingModel training;
  private final Label state = new Label();
  private final Label facts = new Label();
  private final ProgressBar bar = new ProgressBar(0);

  /**
   * @param choice of how the curves are shown, at the end of the line
   */
  RunBar(TrainingModel training, CommandControls controls, Node choice) {
    this.training = training;
    getStyleClass().add("run-bar");
    HBox line = new HBox(8);
    line.setAlignment(Pos.CENTER_LEFT);
    for (Command command :
        List.of(Command.TRAIN, Command.TRAIN_MORE, Command.PAUSE, Command.STOP)) {
      line.getChildren().add(button(controls, command));
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    state.setId("training-state");
    state.setMinWidth(0);
    facts.setId("training-facts");
    facts.getStyleClass().add("hint");
    facts.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().addAll(state, gap, facts, choice);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("thin-progress");
    getChildren().addAll(line, bar);
    training.state().addListener((o, before, now) -> refresh());
    training.message().addListener((o, before, now) -> refresh());
    training.ready().addListener((o, before, now) -> refresh());
    training.listen(events -> refresh());
    refresh();
  }

  private static Button button(CommandControls controls, Command command) {
    Button button = controls.toolButton(command);
    button.setContentDisplay(ContentDisplay.LEFT);
    button.setId("training-" + button.getId());
    return button;
  }

  private void refresh() {
    TrainingModel.State now = training.state().get();
    pseudoClassStateChanged(FAILED, now == TrainingModel.State.FAILED);
    state.setText(
        switch (now) {
          case IDLE -> training.obstacle();
          case STARTING -> "Preparing …";
          case RUNNING -> "Training";
          case PAUSED -> "Paused";
          case FINISHED, FAILED -> training.message().get();
        });
    TrainingEvent.Progress progress = training.progress().get();
    List<EpochResult> history = training.history();
    if (now.isActive() && progress != null) {
      double done = progress.epoch() - 1 + (double) progress.batch() / progress.batches();
      bar.setProgress(done / progress.lastEpoch());
      facts.setText(
          String.format(
              Locale.ROOT,
              "Epoch %,d of %,d  ·  %,.0f examples/s  ·  %s left",
              progress.epoch(),
              progress.lastEpoch(),
              progress.examplesPerSecond(),
              time(progress.secondsLeft())));
    } else {
      bar.setProgress(now == TrainingModel.State.FINISHED ? 1 : 0);
      facts.setText(history.isEmpty() ? "" : summary(history.get(history.size() - 1)));
    }
  }

  private static String summary(EpochResult last) {
    return String.format(
        Locale.ROOT, "Epoch %,d  ·  loss %.4g", last.epoch(), last.training().loss());
  }

  private static String time(double seconds) {
    if (!Double.isFinite(seconds)) return "–";
    long whole = Math.round(seconds);
    if (whole < 60) return whole + " s";
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }
}
