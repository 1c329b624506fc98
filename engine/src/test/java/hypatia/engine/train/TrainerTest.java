package hypatia.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.device.UnknownDevice;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.DiagramProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
  private static final TrainingSettings QUICK = Trainings.QUICK;

  @Test
  void learnsIris() {
    TrainedRun run = Trainings.train(QUICK.withEpochs(60));
    assertEquals(Ending.Reason.COMPLETED, run.ending().reason());
    assertTrue(run.scores(Part.TRAIN).orElseThrow().metrics().get("accuracy") > 0.95);
    assertEquals(60, run.history().size());
    assertEquals(run.parametersHash(), run.history().get(59).parametersHash());
    assertTrue(
        run.history().get(59).training().loss() < run.history().get(0).training().loss() / 2);
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    String hash = Trainings.train(QUICK).parametersHash();
    assertEquals(hash, Trainings.train(QUICK).parametersHash());
    assertEquals(hash, Trainings.train(QUICK.withThreads(2)).parametersHash());
    assertNotEquals(hash, Trainings.train(QUICK.withSeed(8)).parametersHash());
    assertNotEquals(hash, Trainings.train(QUICK.withShuffle(false)).parametersHash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ar-EG", "tr-TR", "hi-IN-u-nu-deva"})
  void theLocaleDoesNotMatter(String tag) {
    TrainedRun expected = Trainings.train(QUICK);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TrainedRun run = Trainings.train(QUICK);
      assertEquals(expected.parametersHash(), run.parametersHash());
      assertEquals(expected.manifest(), run.manifest());
      assertEquals(expected.id().length(), run.id().length());
      assertTrue(run.id().matches("[0-9-]+"), run.id());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"adam", "sgd"})
  void trainingMoreIsAsIfItHadNeverEnded(String optimizer) {
    TrainingSettings settings = QUICK.withOptimizer(optimizer);
    if (optimizer.equals("sgd")) settings = settings.withOptimizerSetting("momentum", 0.9);
    TrainedRun whole = Trainings.train(settings.withEpochs(7));
    TrainedRun first = Trainings.train(settings.withEpochs(3));
    TrainedRun more =
        Trainer.trainMore(
                first, Trainings.irisNetwork(), Trainings.iris(), "hash", settings.withEpochs(4))
            .run(new TrainingControl(), event -> {});
    assertEquals(whole.parametersHash(), more.parametersHash());
    assertEquals(
        whole.history().stream().map(EpochResult::parametersHash).toList(),
        more.history().stream().map(EpochResult::parametersHash).toList());
    assertEquals(whole.history().get(6).epoch(), more.history().get(6).epoch());
  }

  @Test
  void anotherOptimizerStartsWithItsOwnState() {
    TrainedRun first = Trainings.train(QUICK);
    TrainedRun more =
        Trainer.trainMore(
                first,
                Trainings.irisNetwork(),
                Trainings.iris(),
                "hash",
                QUICK.withOptimizer("sgd").withOptimizerSetting("momentum", 0.5))
            .run(new TrainingControl(), event -> {});
    assertEquals(Ending.Reason.COMPLETED, more.ending().reason());
    assertTrue(more.checkpoint().optimizerState().containsKey("dense-1/W/velocity"));
  }

  @Test
  void changedLayersStartAnewAndSaySo() {
    TrainedRun first = Trainings.train(QUICK);
    Diagram wider = Trainings.irisNetwork();
    wider = wider.withBlocks(List.of(wider.block(new BlockId("dense-1")).with("units", 12L)));
    Trainer trainer = Trainer.trainMore(first, wider, Trainings.iris(), "hash", QUICK);
    assertEquals(List.of("dense-1/W", "dense-1/b", "dense-2/W"), trainer.restartedParameters());
    assertFalse(trainer.run(new TrainingControl(), event -> {}).ending().isFailure());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mean", "sum"})
  void aShortLastBatchCountsForWhatItHolds(String reduction) {
    Dataset iris = Trainings.iris();
    Diagram network = Trainings.network(true, 3, Map.of("reduction", reduction));
    TrainingSettings still =
        QUICK.withOptimizer("sgd").withOptimizerSetting("learningRate", 0.0).withBatchSize(13);
    assertTrue(iris.rows(Part.TRAIN).length % 13 > 0);
    TrainedRun run =
        Trainer.startOver(network, iris, "hash", still.withEpochs(1))
            .run(new TrainingControl(), event -> {});
    Scores whole = run.scores(Part.TRAIN).orElseThrow(); // in one batch
    Scores batches = run.history().get(0).training();
    assertEquals(whole.loss(), batches.loss(), 1e-5 * whole.loss());
    assertEquals(whole.metrics(), batches.metrics());
    Scores mean =
        Trainer.startOver(Trainings.irisNetwork(), iris, "hash", still.withEpochs(1))
            .run(new TrainingControl(), event -> {})
            .scores(Part.TRAIN)
            .orElseThrow();
    double examples = reduction.equals("sum") ? iris.rows(Part.TRAIN).length : 1;
    assertEquals(mean.loss() * examples, whole.loss(), 1e-4 * whole.loss());
  }

  @Test
  void numbersOutOfHandStopTheTrainingAtTheLastGoodEpoch() {
    TrainingSettings wild =
        QUICK.withOptimizer("sgd").withOptimizerSetting("learningRate", 1000.0).withEpochs(50);
    Diagram network = Trainings.network(false, 1, Map.of());
    Dataset numbers = Trainings.petals();
    List<TrainingEvent> events = new ArrayList<>();
    TrainedRun run =
        Trainer.startOver(network, numbers, "hash", wild).run(new TrainingControl(), events::add);
    assertEquals(Ending.Reason.FAILED, run.ending().reason());
    String sentence = run.ending().message();
    assertTrue(sentence.contains("in epoch " + (run.history().size() + 1)), sentence);
    assertTrue(sentence.contains("from 1000 to 100"), sentence);
    assertInstanceOf(TrainingEvent.Failed.class, events.get(events.size() - 1));
    run.checkpoint()
        .parameters()
        .forEach(
            (key, value) -> {
              for (int i = 0; i < value.size(); i++) {
                assertTrue(Double.isFinite(value.get(i)), key);
              }
            });
    assertTrue(Double.isFinite(run.scores(Part.TRAIN).orElseThrow().loss()));
    assertEquals(run.history().size(), run.checkpoint().epochs());
  }

  @Test
  void bigDataOfOneBatchAndABatchLargerThanTheDataWork() {
    assertEquals(
        Trainings.train(QUICK.withBatchSize(100_000)).parametersHash(),
        Trainings.train(QUICK.withBatchSize(90)).parametersHash());
  }

  @Test
  void eventsTellTheWholeStory() {
    List<TrainingEvent> events = new ArrayList<>();
    TrainedRun run = Trainings.irisTrainer(QUICK).run(new TrainingControl(), events::add);
    TrainingEvent.Started started = (TrainingEvent.Started) events.get(0);
    assertEquals(1, started.firstEpoch());
    assertEquals(6, started.lastEpoch());
    assertEquals(90, started.examples());
    assertEquals(6, started.batches());
    assertEquals(4 * 8 + 8 + 8 * 3 + 3, started.parameters());
    List<EpochResult> epochs =
        events.stream()
            .filter(TrainingEvent.EpochFinished.class::isInstance)
            .map(event -> ((TrainingEvent.EpochFinished) event).result())
            .toList();
    assertEquals(run.history(), epochs);
    TrainingEvent last = events.get(events.size() - 1);
    assertEquals(run, ((TrainingEvent.Finished) last).run());
    assertTrue(epochs.get(5).validated().isPresent());
  }

  @Test
  void whatCannotBeTrainedIsSaidBeforeTrainingStarts() {
    IllegalArgumentException settings =
        assertThrows(
            IllegalArgumentException.class, () -> Trainings.irisTrainer(QUICK.withEpochs(0)));
    assertEquals("Epochs must be at least 1, but is 0.", settings.getMessage());
    assertThrows(UnknownDevice.class, () -> Trainings.irisTrainer(QUICK.withDevice("abacus")));
    assertThrows(
        DiagramProblems.class,
        () -> Trainer.startOver(Diagram.EMPTY, Trainings.iris(), "hash", QUICK));
  }
}
