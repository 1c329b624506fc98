package hypatia.app.session;

import hypatia.app.task.FrameQueue;
import hypatia.app.task.Workshop;
import hypatia.engine.project.Project;
import hypatia.engine.train.EpochResult;
import hypatia.engine.train.TrainedRun;
import hypatia.engine.train.Trainer;
import hypatia.engine.train.TrainingControl;
import hypatia.engine.train.TrainingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The training of the open project: its state, its history, what it has learned. The run itself
 * happens on the engine's thread; this hears of it once a frame.
 */
public final class TrainingModel {
  /** How many runs are kept until the project is saved: the latest and the one before. */
  private static final int KEPT = 2;

  /** What training is doing. */
  public enum State {
    /** Nothing yet. */
    IDLE,
    /** The graph is being compiled. */
    STARTING,
    RUNNING,
    PAUSED,
    /** Over: all epochs are done or it was stopped. */
    FINISHED,
    /** Over: it could not start, or the numbers went out of hand. */
    FAILED;

    public boolean isActive() {
      return this == STARTING || this == RUNNING || this == PAUSED;
    }
  }

  private final DocumentModel document;
  private final DataModel data;
  private final Workshop workshop;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Learned> learned = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<TrainedRun> previous = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<TrainingEvent.Progress> progress =
      new ReadOnlyObjectWrapper<>();
  private final List<EpochResult> history = new ArrayList<>();
  private final ObservableList<TrainedRun> unsavedRuns = FXCollections.observableArrayList();
  private final List<Consumer<List<TrainingEvent>>> listeners = new ArrayList<>();
  private final BooleanBinding active;
  private final BooleanBinding ready;
  private TrainedRun latest;
  private Runnable whenSettled;
  private TrainingControl control;

  TrainingModel(DocumentModel document, DataModel data, Workshop workshop, Notices notices) {
    this.document = document;
    this.data = data;
    this.workshop = workshop;
    this.notices = notices;
    active = Bindings.createBooleanBinding(() -> state.get().isActive(), state);
    ready =
        Bindings.createBooleanBinding(
            () -> obstacle().isEmpty(),
            state,
            data.state(),
            document.project(),
            document.checked(),
            document.analysis());
    data.state().addListener((o, before, now) -> workshop.window().run(this::startIfSettled));
    document.checked().addListener((o, before, now) -> workshop.window().run(this::startIfSettled));
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** One sentence about how training ended, or empty. */
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  /** What can be asked for predictions; null before the first training. */
  public ReadOnlyObjectProperty<Learned> learned() {
    return learned.getReadOnlyProperty();
  }

  /** The run before the latest; null if there is none. */
  public ReadOnlyObjectProperty<TrainedRun> previousRun() {
    return previous.getReadOnlyProperty();
  }

  /** The latest news of the running training; null before the first. */
  public ReadOnlyObjectProperty<TrainingEvent.Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /** One entry for each epoch so far, those of the trainings that it continues included. */
  public List<EpochResult> history() {
    return List.copyOf(history);
  }

  /**
   * Tells of events as they come, at most once a frame, after this model has taken them in. An
   * empty list says that another history is shown: read {@link #history()} anew.
   */
  public void listen(Consumer<List<TrainingEvent>> listener) {
    listeners.add(listener);
  }

  /** Whether a training is going on, paused or not. */
  public BooleanBinding active() {
    return active;
  }

  /** Whether a training may start. */
  public BooleanBinding ready() {
    return ready;
  }

  /** Why no training may start now, in one sentence; empty if it may. */
  public String obstacle() {
    if (state.get().isActive()) return "A training is running.";
    DataState now = data.state().get();
    if (now.status() == DataState.Status.NONE) return "Choose the data to train on first.";
    if (now.status() == DataState.Status.LOADING) return "The data are being read.";
    if (!now.isReady()) return now.problem();
    if (document.analysis().getValue().hasErrors()) {
      if (!document.checked().get()) return "The diagram is being checked.";
      return "Solve the problems of the diagram first.";
    }
    List<String> wrong = document.project().get().training().problems();
    return wrong.isEmpty() ? "" : wrong.get(0);
  }

  /** Trains from the seed. */
  public void startOver() {
    start(null);
  }

  /** Goes on where the latest run ended; from the seed if there is none. */
  public void trainMore() {
    start(latest);
  }

  public void pause() {
    if (control != null) control.pause();
  }

  public void resume() {
    if (control != null) control.resume();
  }

  /** Ends the training; what was learned is kept. */
  public void stop() {
    if (control != null) control.stop();
  }

  /** Runs a task once, when no training is active any more. */
  public void whenOver(Runnable task) {
    if (!active.get()) {
      task.run();
      return;
    }
    active.addListener(
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends Boolean> source, Boolean before, Boolean now) {
            if (now) return;
            active.removeListener(this);
            task.run();
          }
        });
  }

  /** Whether there are runs that the project's file does not have. */
  BooleanBinding hasUnsavedRuns() {
    return Bindings.isNotEmpty(unsavedRuns);
  }

  List<TrainedRun> unsavedRuns() {
    return List.copyOf(unsavedRuns);
  }

  /** These are in the file now. */
  void runsSaved(List<TrainedRun> saved) {
    unsavedRuns.removeAll(saved);
  }

  /** Another document is about to be open. */
  void forget() {
    stop();
    whenSettled = null;
    control = null;
    latest = null;
    previous.set(null);
    learned.set(null);
    progress.set(null);
    history.clear();
    unsavedRuns.clear();
    message.set("");
    state.set(State.IDLE);
    tell(List.of());
  }

  /** The open document's file has this run. */
  void restore(TrainedRun run) {
    latest = run;
    history.clear();
    history.addAll(run.history());
    learned.set(Learned.of(run, workshop));
    message.set(run.ending().message());
    state.set(State.FINISHED);
    tell(List.of());
  }

  /** Whether the data are being read or the diagram is being checked: both take a moment. */
  private boolean isSettling() {
    return data.state().get().status() == DataState.Status.LOADING || !document.checked().get();
  }

  private void startIfSettled() {
    if (whenSettled == null || isSettling()) return;
    Runnable start = whenSettled;
    whenSettled = null;
    start.run();
  }

  private void start(TrainedRun from) {
    if (!state.get().isActive() && isSettling()) {
      whenSettled = () -> start(from);
      notices.say("The training starts as soon as data and diagram are checked.");
      return;
    }
    String obstacle = obstacle();
    if (!obstacle.isEmpty()) {
      notices.problem(obstacle);
      return;
    }
    Project project = document.project().get();
    DataState ready = data.state().get();
    TrainingControl mine = new TrainingControl();
    control = mine;
    FrameQueue<TrainingEvent> events =
        workshop.frameQueue(
            batch -> {
              if (control == mine) receive(batch);
            });
    history.clear();
    if (from != null) history.addAll(from.history());
    progress.set(null);
    message.set("");
    state.set(State.STARTING);
    tell(List.of());
    workshop.compute(
        () -> {
          Trainer trainer =
              from == null
                  ? Trainer.startOver(
                      project.diagram(), ready.dataset(), ready.file().hash(), project.training())
                  : Trainer.trainMore(
                      from,
                      project.diagram(),
                      ready.dataset(),
                      ready.file().hash(),
                      project.training());
          Learned live =
              Learned.during(
                  trainer, mine, project.diagram(), ready.dataset().encoding(), workshop);
          workshop
              .window()
              .run(
                  () -> {
                    if (control == mine) started(live, trainer.restartedParameters());
                  });
          return trainer.run(mine, events::post);
        },
        run -> {},
        failure -> {
          if (control == mine) notStarted(failure);
        });
  }

  private void started(Learned live, List<String> restarted) {
    if (state.get() != State.STARTING) return; // a short training is over before this is heard
    learned.set(live);
    state.set(State.RUNNING);
    if (!restarted.isEmpty()) {
      notices.say(
          "These parameters changed their shape and start anew: "
              + String.join(", ", restarted)
              + ".");
    }
  }

  private void notStarted(Throwable failure) {
    control = null;
    state.set(State.FAILED);
    message.set(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    notices.failed(failure);
  }

  private void receive(List<TrainingEvent> events) {
    for (TrainingEvent event : events) {
      if (event instanceof TrainingEvent.Started) state.set(State.RUNNING);
      else if (event instanceof TrainingEvent.Progress news) progress.set(news);
      else if (event instanceof TrainingEvent.EpochFinished epoch) history.add(epoch.result());
      else if (event instanceof TrainingEvent.Paused) state.set(State.PAUSED);
      else if (event instanceof TrainingEvent.Resumed) state.set(State.RUNNING);
      else if (event instanceof TrainingEvent.Finished end) ended(end.run(), State.FINISHED);
      else if (event instanceof TrainingEvent.Failed end) ended(end.run(), State.FAILED);
    }
    tell(events);
    if (!active.get()) announceEnd(); // last, since a dialog holds everything else up
  }

  private void announceEnd() {
    if (state.get() == State.FAILED) notices.problem(message.get());
    else notices.say(message.get());
  }

  private void ended(TrainedRun run, State end) {
    control = null;
    previous.set(latest);
    latest = run;
    unsavedRuns.add(run);
    if (unsavedRuns.size() > KEPT) unsavedRuns.remove(0);
    learned.set(Learned.of(run, workshop));
    message.set(run.ending().message());
    state.set(end);
  }

  private void tell(List<TrainingEvent> events) {
    for (Consumer<List<TrainingEvent>> listener : List.copyOf(listeners)) listener.accept(events);
  }
}
