package hypatia.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.train.TrainedRun;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving fails at every step it has; what lay there before still opens, and nothing is left. */
class AtomicSaveTest {
  @TempDir Path folder;

  /** A disk on which one step fails, counted over all kinds of steps. */
  private static final class Failing implements Disk {
    private final IOException failure;
    private int stepsLeft;

    Failing(int steps, IOException failure) {
      this.stepsLeft = steps;
      this.failure = failure;
    }

    private void step() throws IOException {
      if (stepsLeft-- == 0) throw failure;
    }

    boolean hasFailed() {
      return stepsLeft < 0;
    }

    @Override
    public OutputStream create(Path file) throws IOException {
      step();
      return new FilterOutputStream(REAL.create(file)) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          out.write(bytes, offset, length / 2); // half a block, as a full disk does it
          step();
          out.write(bytes, offset + length / 2, length - length / 2);
        }
      };
    }

    @Override
    public void sync(Path file) throws IOException {
      step();
      REAL.sync(file);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
      step();
      REAL.replace(from, to);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.hypatia", "p"})
  void theOldProjectOutlivesEveryFailure(String name) throws IOException {
    Path place = folder.resolve(name);
    StoredProject old = ProjectStore.save(Projects.iris(folder.resolve("d")), place);
    TrainedRun run = Projects.train(old);
    Path other = folder.resolve("e/other.csv");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "a,b\n1,2\n");
    Project changed =
        old.project()
            .withName("Changed")
            .withData(old.project().data().withSource(other.toString()));

    int steps = 0;
    for (; ; steps++) {
      Failing disk =
          new Failing(steps, new FileSystemException("x", null, "No space left on device"));
      Optional<ProjectProblem> problem =
          attempt(() -> new ProjectSaving(disk).save(changed, place, place));
      if (!disk.hasFailed()) break;
      assertTrue(problem.orElseThrow().getMessage().contains("disk is full"), problem.toString());
      assertEquals(old, ProjectStore.open(place), "after step " + steps);
      assertEquals(150, ProjectStore.readData(ProjectStore.open(place)).table().rows());
      nothingIsLeft();
    }
    assertTrue(steps >= 4, "steps " + steps);
    assertEquals("Changed", ProjectStore.open(place).project().name());

    for (steps = 0; ; steps++) {
      Failing disk = new Failing(steps, new AccessDeniedException(place.toString()));
      Optional<ProjectProblem> problem =
          attempt(
              () -> {
                new RunStore(disk).save(run, place);
                return null;
              });
      if (!disk.hasFailed()) break;
      assertTrue(problem.orElseThrow().getMessage().contains("no permission"), problem.toString());
      assertEquals(Optional.empty(), ProjectStore.latestRun(place), "after step " + steps);
      nothingIsLeft();
    }
    assertEquals(run, ProjectStore.latestRun(place).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"new.hypatia", "new"})
  void aFirstSaveThatFailsLeavesNoProject(String name) throws IOException {
    Path place = folder.resolve(name);
    Project project = Projects.iris(folder.resolve("d"));
    for (int steps = 0; ; steps++) {
      Failing disk = new Failing(steps, new IOException("the cable is out"));
      Optional<ProjectProblem> problem =
          attempt(() -> new ProjectSaving(disk).save(project, place, place));
      if (!disk.hasFailed()) break;
      assertTrue(problem.orElseThrow().getMessage().contains("the cable is out"));
      assertTrue(attempt(() -> ProjectStore.open(place)).isPresent());
      nothingIsLeft();
    }
    assertEquals("Iris", ProjectStore.open(place).project().name());
  }

  private static Optional<ProjectProblem> attempt(Callable<?> action) {
    try {
      action.call();
      return Optional.empty();
    } catch (ProjectProblem problem) {
      return Optional.of(problem);
    } catch (Exception other) {
      throw new AssertionError(other);
    }
  }

  private void nothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> left = files.filter(file -> file.toString().endsWith(".saving")).toList();
      assertEquals(List.of(), left);
    }
  }
}
