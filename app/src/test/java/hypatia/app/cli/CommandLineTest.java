package hypatia.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a user from a table to predictions, by commands alone. */
class CommandLineTest {
  @TempDir private Path folder;
  private Path table;
  private Path project;

  @BeforeEach
  void writeTable() throws IOException {
    table = Tables.flowers(folder.resolve("flowers.csv"));
    project = folder.resolve("flowers");
  }

  @Test
  void leadsFromATableToPredictions() throws IOException {
    JsonNode made = CommandRun.of("new", table, "--out", project, "--json").fine().json();
    assertEquals("kind", made.get("targets").get(0).asText());
    assertEquals(2, made.get("inputs").size());
    assertTrue(CommandRun.of("check", project, "--json").fine().json().get("ok").asBoolean());

    JsonNode trained = CommandRun.of("train", project, "--seed", 7, "--json").fine().json();
    for (String key :
        List.of("epochs", "loss", "accuracy", "seconds", "device", "seed", "parametersHash")) {
      assertTrue(trained.hasNonNull(key), key + " is missing in " + trained);
    }
    assertEquals("cpu", trained.get("device").asText());
    assertEquals(7, trained.get("seed").asInt());
    assertTrue(trained.at("/validation/accuracy").isNumber());
    assertTrue(trained.at("/test/accuracy").asDouble() >= 0.9, trained.toString());

    JsonNode judged = CommandRun.of("evaluate", project, "--json").fine().json();
    assertEquals(trained.at("/test/loss"), judged.get("loss"));
    assertEquals(trained.at("/test/accuracy"), judged.get("accuracy"));
    assertEquals(trained.get("parametersHash"), judged.get("parametersHash"));

    Path out = folder.resolve("predicted.csv");
    CommandRun.of("predict", project, "--data", table, "--out", out).fine();
    List<String> lines = Files.readAllLines(out);
    assertEquals(
        "width,height,kind,predicted_kind,probability_round,probability_tall", lines.get(0));
    assertEquals(Files.readAllLines(table).size(), lines.size());
    assertEquals(
        String.join("\n", lines) + "\n",
        CommandRun.of("predict", project, "--data", table).fine().out().replace("\r", ""));
  }

  @Test
  void givesTheSameNumbersAgainInAnyLocale() {
    CommandRun.of("new", table, "--out", project).fine();
    JsonNode first = withoutTime(CommandRun.of("train", project, "--json").fine().json());
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "de-DE", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        JsonNode again = withoutTime(CommandRun.of("train", project, "--json").fine().json());
        assertEquals(first, again, tag);
      }
    } finally {
      Locale.setDefault(before);
    }
    JsonNode other = CommandRun.of("train", project, "--seed", 99, "--json").fine().json();
    assertNotEquals(first.get("parametersHash"), other.get("parametersHash"));
  }

  @Test
  void trainsMoreToTheSameBitsAsAtOnce() {
    CommandRun.of("new", table, "--out", project).fine();
    CommandRun.of("train", project, "--epochs", 7).fine();
    JsonNode more =
        CommandRun.of("train", project, "--epochs", 5, "--resume", "--json").fine().json();
    JsonNode whole = CommandRun.of("train", project, "--epochs", 12, "--json").fine().json();
    assertEquals(12, more.get("epochs").asInt());
    assertEquals(whole.get("parametersHash"), more.get("parametersHash"));
  }

  @Test
  void leavesTheProjectFileAlone() throws IOException {
    for (String name : List.of("folder", "file.hypatia")) {
      Path place = folder.resolve(name);
      CommandRun.of("new", table, "--out", place).fine();
      String shown = CommandRun.of("show", place).fine().out();
      CommandRun.of("train", place, "--epochs", 2).fine();
      assertEquals(shown, CommandRun.of("show", place).fine().out());
      assertTrue(CommandRun.of("evaluate", place).fine().out().contains("accuracy"));
    }
    assertTrue(Files.isDirectory(folder.resolve("folder/runs")));
  }

  @Test
  void showsTheGraphs() {
    CommandRun.of("new", table, "--out", project).fine();
    String forward = CommandRun.of("show", project, "--graph", "forward").fine().out();
    assertTrue(forward.contains("softmax"), forward);
    String training = CommandRun.of("show", project, "--graph", "training").fine().out();
    assertTrue(training.contains("update dense-1/W := "), training);
    String optimized = CommandRun.of("show", project, "--graph", "optimized").fine().out();
    assertTrue(optimized.contains("fused["), optimized);
    assertTrue(optimized.lines().count() < training.lines().count());
  }

  @Test
  void predictsNumbersInTheirOwnUnits() throws IOException {
    Path houses = Tables.houses(folder.resolve("houses.csv"));
    CommandRun.of("new", houses, "--out", project).fine();
    JsonNode trained = CommandRun.of("train", project, "--json").fine().json();
    assertTrue(trained.at("/test/r2").asDouble() > 0.9, trained.toString());
    JsonNode judged = CommandRun.of("evaluate", project, "--data", houses, "--json").fine().json();
    assertTrue(judged.get("mae").asDouble() < 20_000, judged.toString());
    String first =
        CommandRun.of("predict", project, "--data", houses).fine().out().lines().toList().get(1);
    double predicted = Double.parseDouble(first.substring(first.lastIndexOf(',') + 1));
    assertTrue(predicted > 50_000 && predicted < 1_000_000, first);
  }

  @Test
  void listsDevicesAndHelp() {
    JsonNode devices = CommandRun.of("devices", "--json").fine().json().get("devices");
    assertEquals("cpu", devices.get(0).get("id").asText());
    assertTrue(CommandRun.of("--help").fine().out().contains("evaluate"));
    assertTrue(CommandRun.of("help", "train").fine().out().contains("--resume"));
    assertTrue(CommandRun.of("train", "--help").fine().out().contains("--resume"));
    assertTrue(CommandRun.of("--version").fine().out().startsWith("Hypatia"));
    assertTrue(CommandLineMain.handles("train", "x"));
    assertFalse(CommandLineMain.handles("iris.hypatia"));
    assertFalse(CommandLineMain.handles());
  }

  private static JsonNode withoutTime(JsonNode result) {
    ObjectNode copy = result.deepCopy();
    copy.remove(List.of("seconds", "run"));
    return copy;
  }
}
