package hypatia.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that saves without end is killed at any moment; the project is never hurt. */
class KilledSaveTest {
  private static final int KILLS = 4;

  @TempDir Path folder;

  /** Saves a project under ever new names, until somebody kills it. */
  public static final class Saving {
    private Saving() {}

    public static void main(String[] arguments) throws IOException {
      Path place = Path.of(arguments[0]);
      Project project = ProjectStore.open(place).project();
      Files.writeString(Path.of(arguments[1]), "running");
      for (int i = 0; ; i++) ProjectStore.save(project.withName("Name " + i), place);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.hypatia", "p"})
  void theProjectAlwaysOpens(String name) throws Exception {
    Path place = folder.resolve(name);
    StoredProject first = ProjectStore.save(Projects.iris(folder.resolve("d")), place);
    for (int kill = 0; kill < KILLS; kill++) {
      Path running = folder.resolve("running-" + kill);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xshare:auto",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Saving.class.getName(),
                  place.toString(),
                  running.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output.txt").toFile())
              .start();
      while (!Files.exists(running)) {
        assertTrue(process.isAlive(), () -> read(folder.resolve("output.txt")));
        Thread.sleep(2);
      }
      Thread.sleep(60 + 37L * kill);
      process.destroyForcibly().waitFor();
      StoredProject after = ProjectStore.open(place);
      assertEquals(first.project().diagram(), after.project().diagram());
      assertEquals(150, ProjectStore.readData(after).table().rows());
    }
    ProjectStore.save(first.project(), place); // and the next save tidies up
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".saving")).toList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      return missing.toString();
    }
  }
}
