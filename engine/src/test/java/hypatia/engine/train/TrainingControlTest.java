package hypatia.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TrainingControlTest {
  private static final TrainingSettings LONG = Trainings.QUICK.withEpochs(1_000_000);
  private static final Map<String, String> FLOWER =
      Map.of(
          "sepal_length", "5.1", "sepal_width", "3.5", "petal_length", "1.4", "petal_width", "0.2");

  /** A training on a thread of its own. */
  private static final class Running {
    final TrainingControl control = new TrainingControl();
    final List<TrainingEvent> events = new CopyOnWriteArrayList<>();
    final CountDownLatch firstEpoch = new CountDownLatch(1);
    final Trainer trainer;
    final CompletableFuture<TrainedRun> result = new CompletableFuture<>();
    final Thread thread;

    Running(TrainingSettings settings) {
      trainer = Trainings.irisTrainer(settings);
      thread =
          new Thread(
              () -> {
                try {
                  result.complete(trainer.run(control, this::heard));
                } catch (Throwable failure) {
                  result.completeExceptionally(failure);
                }
              });
      thread.start();
    }

    private void heard(TrainingEvent event) {
      if (!(event instanceof TrainingEvent.EpochFinished)) events.add(event);
      else firstEpoch.countDown();
    }

    <E extends TrainingEvent> E await(Class<E> type) throws InterruptedException {
      while (true) {
        for (TrainingEvent event : events) if (type.isInstance(event)) return type.cast(event);
        Thread.sleep(1);
      }
    }
  }

  @Test
  void stopKeepsWhatWasLearned() throws Exception {
    Running running = new Running(LONG);
    running.firstEpoch.await();
    running.control.stop();
    TrainedRun run = running.result.get();
    assertEquals(Ending.Reason.STOPPED, run.ending().reason());
    assertEquals(run.history().size(), run.checkpoint().epochs());
    assertTrue(run.history().size() >= 1);
    running.await(TrainingEvent.Finished.class);
  }

  @Test
  void aPauseChangesNoBit() throws Exception {
    String hash = Trainings.train(Trainings.QUICK.withEpochs(40)).parametersHash();
    TrainingControl control = new TrainingControl();
    CompletableFuture<Void> nudges = new CompletableFuture<>();
    TrainedRun run =
        Trainings.irisTrainer(Trainings.QUICK.withEpochs(40))
            .run(
                control,
                event -> {
                  if (event instanceof TrainingEvent.EpochFinished done
                      && done.result().epoch() % 10 == 0) control.pause();
                  if (event instanceof TrainingEvent.Paused) {
                    nudges.completeAsync(() -> null);
                    CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS)
                        .execute(control::resume);
                  }
                });
    assertTrue(nudges.isDone());
    assertEquals(hash, run.parametersHash());
  }

  @Test
  void predictionsAreServedWhileTrainingRunsIsPausedAndHasEnded() throws Exception {
    Running running = new Running(LONG);
    running.firstEpoch.await();
    Predictor predictor = running.control.submit(running.trainer::predictor).get();
    Thread served =
        running
            .control
            .submit(
                () -> {
                  assertEquals(1, predictor.predict(FLOWER).size());
                  return Thread.currentThread();
                })
            .get();
    assertSame(running.thread, served);

    running.control.pause();
    running.await(TrainingEvent.Paused.class);
    List<Predicted> first = running.control.submit(() -> predictor.predict(FLOWER)).get();
    assertEquals(first, running.control.submit(() -> predictor.predict(FLOWER)).get());

    running.control.stop();
    TrainedRun run = running.result.get();
    assertEquals(first, running.control.submit(() -> predictor.predict(FLOWER)).get());
    assertEquals(first, Predictor.of(run).predict(FLOWER));
  }

  @Test
  void askingForPredictionsChangesNoBit() {
    String hash = Trainings.train(Trainings.QUICK).parametersHash();
    Trainer trainer = Trainings.irisTrainer(Trainings.QUICK);
    Predictor predictor = trainer.predictor();
    TrainingControl control = new TrainingControl();
    TrainedRun run =
        trainer.run(
            control,
            event -> {
              if (event instanceof TrainingEvent.EpochFinished) {
                control.submit(() -> predictor.predict(FLOWER));
              }
            });
    assertEquals(hash, run.parametersHash());
  }

  @Test
  void aTaskThatFailsHurtsNobodyElse() throws Exception {
    Running running = new Running(LONG);
    CompletableFuture<Object> task =
        running.control.submit(
            () -> {
              throw new IllegalStateException("mine");
            });
    ExecutionException failure = assertThrows(ExecutionException.class, task::get);
    assertEquals("mine", failure.getCause().getMessage());
    running.control.stop();
    assertEquals(Ending.Reason.STOPPED, running.result.get().ending().reason());
  }

  @Test
  void anInterruptedPauseEndsTheTraining() throws Exception {
    Running running = new Running(LONG);
    running.control.pause();
    running.await(TrainingEvent.Paused.class);
    running.thread.interrupt();
    assertEquals(Ending.Reason.STOPPED, running.result.get().ending().reason());
  }
}
