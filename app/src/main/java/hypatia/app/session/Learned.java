package hypatia.app.session;

import hypatia.app.task.Workshop;
import hypatia.engine.data.Encoding;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.train.Evaluator;
import hypatia.engine.train.Predictor;
import hypatia.engine.train.TrainedRun;
import hypatia.engine.train.Trainer;
import hypatia.engine.train.TrainingControl;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A network that has learned something, or is learning: ask it for predictions and evaluations.
 * Questions wait for each other, and during training for the end of the present batch; answers come
 * to the window's thread.
 */
public final class Learned {
  /** Runs questions on the one thread that may use the parameters. */
  private interface Asker {
    <T> void ask(Callable<T> question, Consumer<T> answer, Consumer<Throwable> failed);
  }

  private final Diagram diagram;
  private final Encoding encoding;
  private final TrainedRun run;
  private final Asker asker;
  private final Supplier<Predictor> newPredictor;
  private final Supplier<Evaluator> newEvaluator;

  // Made and used where the questions run.
  private Predictor predictor;
  private Evaluator evaluator;

  private Learned(
      Diagram diagram,
      Encoding encoding,
      TrainedRun run,
      Asker asker,
      Supplier<Predictor> newPredictor,
      Supplier<Evaluator> newEvaluator) {
    this.diagram = diagram;
    this.encoding = encoding;
    this.run = run;
    this.asker = asker;
    this.newPredictor = newPredictor;
    this.newEvaluator = newEvaluator;
  }

  /** What a training has learned so far. */
  static Learned during(
      Trainer trainer,
      TrainingControl control,
      Diagram diagram,
      Encoding encoding,
      Workshop workshop) {
    Asker asker =
        new Asker() {
          @Override
          public <T> void ask(
              Callable<T> question, Consumer<T> answer, Consumer<Throwable> failed) {
            workshop.ask(control, question, answer, failed);
          }
        };
    return new Learned(diagram, encoding, null, asker, trainer::predictor, trainer::evaluator);
  }

  /** What a training that is over has learned. */
  static Learned of(TrainedRun run, Workshop workshop) {
    return new Learned(
        run.diagram(),
        run.encoding(),
        run,
        workshop::compute,
        () -> Predictor.of(run),
        () -> Evaluator.of(run));
  }

  /** The drawing that was trained. */
  public Diagram diagram() {
    return diagram;
  }

  /** The columns that it reads and predicts. */
  public Encoding encoding() {
    return encoding;
  }

  /** The run, once training is over. */
  public Optional<TrainedRun> run() {
    return Optional.ofNullable(run);
  }

  /**
   * Asks for predictions.
   *
   * @param failed hears of {@link hypatia.engine.data.DataProblem} and faults
   */
  public <T> void predict(
      Function<Predictor, T> question, Consumer<T> answer, Consumer<Throwable> failed) {
    asker.ask(
        () -> {
          if (predictor == null) predictor = newPredictor.get();
          return question.apply(predictor);
        },
        answer,
        failed);
  }

  /** Asks for an evaluation; as {@link #predict}. */
  public <T> void evaluate(
      Function<Evaluator, T> question, Consumer<T> answer, Consumer<Throwable> failed) {
    asker.ask(
        () -> {
          if (evaluator == null) evaluator = newEvaluator.get();
          return question.apply(evaluator);
        },
        answer,
        failed);
  }
}
