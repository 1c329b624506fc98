package hypatia.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear sentence and a status that is not 0, and nothing is lost. */
class BadInputTest {
  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    project = folder.resolve("flowers");
    Path table = Tables.flowers(folder.resolve("flowers.csv"));
    CommandRun.of("new", table, "--out", project).fine();
  }

  @Test
  void refusesBadTables() throws IOException {
    refused(newFrom(folder.resolve("nothing.csv")), "nothing.csv");
    refused(newFrom(folder), "folder");
    refused(newFrom(write("empty.csv", "")), "empty.csv", "empty");
    refused(newFrom(write("header.csv", "a,b,c\n")), "header.csv");
    refused(newFrom(write("ragged.csv", "a,b,c\n1,2,x\n3,4\n5,6,y\n")), "ragged.csv", "line 3");
    refused(newFrom(write("one.csv", "a,species\n1.5,x\n0.2,x\n3.1,x\n0.2,x\n5.3,x\n")), "species");
    refused(newFrom(write("garbage.csv", "\0\1\2\3\0\0\0")), "garbage.csv");
    assertFalse(Files.exists(folder.resolve("made")), "nothing is left of a refused project");
  }

  @Test
  void refusesRowsThatDoNotFit() throws IOException {
    CommandRun.of("train", project, "--epochs", 2).fine();
    Path unseen = write("unseen.csv", "width,height,kind\n1,2,round\n2,3,square\n");
    refused(CommandRun.of("evaluate", project, "--data", unseen), "square", "line 3");
    Path words = write("words.csv", "width,height\n1,2\nwide,3\n");
    refused(CommandRun.of("predict", project, "--data", words), "wide", "line 3");
    Path lacking = write("lacking.csv", "width\n1\n");
    refused(CommandRun.of("predict", project, "--data", lacking), "height");
    Path missing = write("missing.csv", "width,height\n1,2\n,3\n");
    refused(CommandRun.of("predict", project, "--data", missing), "line 3", "width");
  }

  @Test
  void refusesWhatIsNotTrained() {
    refused(CommandRun.of("evaluate", project), "train");
    refused(CommandRun.of("predict", project, "--data", folder.resolve("flowers.csv")), "train");
    refused(CommandRun.of("train", project, "--resume"), "train");
  }

  @Test
  void refusesBadProjects() throws IOException {
    refused(CommandRun.of("train", folder.resolve("none")), "none");
    Path file = project.resolve("project.json");
    String good = Files.readString(file);

    Files.writeString(file, good.substring(0, good.length() / 2));
    refused(CommandRun.of("show", project), "project.json");
    Files.writeString(file, good.replaceFirst("\"format\" *: *\\d+", "\"format\" : 999"));
    refused(CommandRun.of("show", project), "newer", "999");

    Files.writeString(file, good);
    CommandRun.of("show", project).fine();
    Files.delete(project.resolve("data/flowers.csv"));
    refused(CommandRun.of("train", project), "flowers.csv");

    Path zip = folder.resolve("zip.hypatia");
    CommandRun.of("new", folder.resolve("flowers.csv"), "--out", zip).fine();
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));
    refused(CommandRun.of("show", zip), "zip.hypatia");
  }

  @Test
  void refusesBadDiagrams() throws IOException {
    Path file = project.resolve("project.json");
    String good = Files.readString(file);
    String unwired = good.replaceFirst("(?s)\\{[^{}]*\"from\"[^{}]*\"softmax-1[^{}]*}\\s*,?", "");
    assertNotEquals(good, unwired, "the test removes a wire");
    Files.writeString(file, unwired);
    CommandRun check = CommandRun.of("check", project);
    assertEquals(1, check.status());
    assertTrue(check.out().contains("error: "), check.out());
    refused(CommandRun.of("train", project), "Softmax");
    assertFalse(Files.exists(project.resolve("runs")), "a refused training leaves nothing");
  }

  @Test
  void refusesWrongCommands() {
    refused(CommandRun.of("train", project, "--device", "gpu"), "gpu", "cpu");
    refused(CommandRun.of("train", project, "--epochs", "many"), "many");
    refused(CommandRun.of("train", project, "--epochs", 0), "Epochs");
    refused(CommandRun.of("trian", project), "trian");
    refused(CommandRun.of("train"), "PROJECT");
    refused(CommandRun.of("new", folder.resolve("flowers.csv"), "--out", project), "exists");
  }

  @Test
  void saysWhenTheNumbersGoOutOfHand() throws IOException {
    Path houses = folder.resolve("houses");
    CommandRun.of("new", Tables.houses(folder.resolve("houses.csv")), "--out", houses).fine();
    Path file = houses.resolve("project.json");
    String wild =
        Files.readString(file)
            .replaceFirst("\"optimizer\" *: *\"adam\"", "\"optimizer\" : \"sgd\"")
            .replaceFirst(
                "(?s)\"optimizerSettings\" *: *\\{.*?}",
                "\"optimizerSettings\" : {\"learningRate\" : 900.0}");
    Files.writeString(file, wild);
    CommandRun run = CommandRun.of("train", houses, "--json");
    assertEquals(1, run.status(), run.out());
    assertEquals("failed", run.json().get("ending").asText());
    String message = run.json().get("message").asText();
    assertTrue(message.contains("epoch") && message.contains("learning rate"), message);
  }

  private CommandRun newFrom(Path data) {
    return CommandRun.of("new", data, "--out", folder.resolve("made"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** One sentence that names these, no stack trace, a status that is not 0. */
  private void refused(CommandRun run, String... named) {
    assertNotEquals(0, run.status(), run.out());
    assertEquals("", run.out());
    assertEquals(1, run.err().strip().lines().count(), run.err());
    assertFalse(run.err().contains("Something went wrong inside"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertTrue(run.sentence().endsWith("."), run.sentence());
    for (String word : named) {
      String wanted = word.equals("folder") ? folder.getFileName().toString() : word;
      assertTrue(run.sentence().contains(wanted), wanted + " in: " + run.sentence());
    }
    assertEquals(List.of(), leftovers(), "half-written files");
  }

  private List<String> leftovers() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".new") || name.endsWith(".tmp") || name.endsWith("~"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
