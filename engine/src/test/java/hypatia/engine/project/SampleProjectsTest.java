package hypatia.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.lowering.Lowering;
import hypatia.engine.train.TrainedRun;
import hypatia.engine.train.Trainer;
import hypatia.engine.train.TrainingControl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleProjectsTest {
  private static final Path SAMPLES = Path.of("..", "sample-projects");
  private static final Pattern CLAIM =
      Pattern.compile("With seed (\\d+) it reaches a test (accuracy|R²) of ([0-9.]*\\d)");

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensWithoutProblemsAndIsWrittenAsThisVersionWritesIt(Path sample) throws IOException {
    StoredProject stored = ProjectStore.open(sample);
    ProjectData data = ProjectStore.readData(stored);
    assertEquals(List.of(), data.notes());
    Dataset dataset = Dataset.of(data.table(), stored.project().data());
    assertEquals(
        List.of(), Lowering.analyze(stored.project().diagram(), dataset.signature()).diagnostics());
    assertEquals(List.of(), stored.project().training().problems());
    assertEquals(
        Files.readString(sample.resolve(Entry.PROJECT)),
        new String(ProjectJson.write(stored.project(), stored.dataHash()), "UTF-8"));
    assertTrue(Files.readString(sample.resolve("README.md")).contains("licence"));
  }

  /** The README's figure is of some processor; others add in another order. */
  @ParameterizedTest
  @MethodSource("samples")
  void learnsAsWellAsItsReadmeSays(Path sample) throws IOException {
    Matcher said = CLAIM.matcher(Files.readString(sample.resolve("README.md")));
    assertTrue(said.find());
    TrainedRun run = train(ProjectStore.open(sample), Long.parseLong(said.group(1)));
    assertFalse(run.ending().isFailure());
    String metric = said.group(2).equals("R²") ? "r2" : "accuracy";
    double reached = run.scores(Part.TEST).orElseThrow().metrics().get(metric);
    assertEquals(Double.parseDouble(said.group(3)), reached, 0.035);
  }

  private static TrainedRun train(StoredProject stored, long seed) {
    ProjectData data = ProjectStore.readData(stored);
    Project project = stored.project();
    return Trainer.startOver(
            project.diagram(),
            Dataset.of(data.table(), project.data()),
            data.hash(),
            project.training().withSeed(seed))
        .run(new TrainingControl(), event -> {});
  }
}
