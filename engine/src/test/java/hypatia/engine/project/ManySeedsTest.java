package hypatia.engine.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.train.TrainedRun;
import hypatia.engine.train.Trainer;
import hypatia.engine.train.TrainingControl;
import hypatia.engine.train.TrainingSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples must not owe what they reach to one lucky seed: many seeds, many splits of the data. */
@Tag("slow")
class ManySeedsTest {
  private static final int SEEDS = 10;
  private static final int SPLITS = 6;

  /** What the average over all runs must reach, and each single run. */
  private record Bar(String metric, double average, double each) {}

  private static final Map<String, Bar> BARS =
      Map.of(
          "iris", new Bar("accuracy", 0.93, 0.8),
          "wine", new Bar("accuracy", 0.95, 0.85),
          "moons", new Bar("accuracy", 0.9, 0.8),
          "cars", new Bar("r2", 0.8, 0.6));

  static Stream<Path> samples() throws IOException {
    return SampleProjectsTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void learnWhateverTheSeed(Path sample) throws IOException {
    Bar bar = BARS.get(sample.getFileName().toString());
    assertTrue(bar != null, "Say in this test what the sample must reach.");
    StoredProject stored = ProjectStore.open(sample);
    ProjectData data = ProjectStore.readData(stored);
    Project project = stored.project();
    List<Double> reached =
        LongStream.rangeClosed(1, SPLITS)
            .mapToObj(seed -> project.data().withSplit(project.data().split().withSeed(seed)))
            .map(settings -> Dataset.of(data.table(), settings))
            .flatMap(
                dataset ->
                    LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed -> test(project, dataset, seed, bar.metric())))
            .toList();
    double average = reached.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double worst = reached.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    String figures = "average " + average + ", worst " + worst;
    assertTrue(average >= bar.average(), figures);
    assertTrue(worst >= bar.each(), figures);
  }

  private static double test(Project project, Dataset dataset, long seed, String metric) {
    TrainingSettings settings = project.training().withSeed(seed);
    TrainedRun run =
        Trainer.startOver(project.diagram(), dataset, "", settings)
            .run(new TrainingControl(), event -> {});
    assertFalse(run.ending().isFailure(), run.ending().message());
    return run.scores(Part.TEST).orElseThrow().metrics().get(metric);
  }
}
