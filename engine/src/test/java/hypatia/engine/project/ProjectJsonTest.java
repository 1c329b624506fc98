package hypatia.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.data.Role;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.project.migration.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectJsonTest {
  private static String resource(String name) throws IOException {
    try (InputStream in = ProjectJsonTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ProjectJson.Content read(String text) {
    return ProjectJson.read(text.getBytes(StandardCharsets.UTF_8), "project.json");
  }

  private static String write(Project project, String dataHash) {
    return new String(ProjectJson.write(project, dataHash), StandardCharsets.UTF_8);
  }

  /** Golden files: the file of each older format is read as that of the present one. */
  @Test
  void everyOlderFormatBecomesThePresentOne() throws IOException {
    String present = resource("format-" + Migrations.FORMAT + ".json");
    for (int format = 0; format <= Migrations.FORMAT; format++) {
      ProjectJson.Content content = read(resource("format-" + format + ".json"));
      assertEquals(present, write(content.project(), content.dataHash()), "format " + format);
    }
  }

  @Test
  void whatIsNotKnownSurvivesARoundTripAtEveryLevel() throws IOException {
    ProjectJson.Content content = read(resource("from-the-future.json"));
    assertEquals(
        sorted(resource("from-the-future.json")),
        sorted(write(content.project(), content.dataHash())));
    assertEquals("hologram", content.project().diagram().block(new BlockId("hologram-1")).type());
  }

  @Test
  void whatIsNotKnownSurvivesEditsBesideIt() throws IOException {
    ProjectJson.Content content = read(resource("from-the-future.json"));
    Project edited =
        content
            .project()
            .withName("Present")
            .withTraining(content.project().training().withEpochs(20))
            .withData(content.project().data().withColumnRole("a", Role.IGNORE))
            .withDiagram(content.project().diagram().withoutBlocks(Set.of(new BlockId("dense-1"))));
    String text = write(edited, content.dataHash());
    for (String kept :
        new String[] {"mood", "frames", "cm", "stratify", "window", "plugins", "cosine"}) {
      assertTrue(text.contains(kept), kept + " in " + text);
    }
    assertTrue(!text.contains("red"), "the wire is gone");
    assertEquals(edited.diagram(), read(text).project().diagram());
    assertEquals(edited.data(), read(text).project().data());
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    String newer = resource("format-1.json").replace("\"format\" : 1", "\"format\" : 9");
    ProjectProblem problem = assertThrows(ProjectProblem.class, () -> read(newer));
    assertEquals(
        "project.json was written by a newer Hypatia (format 9; this one reads up to 1): open it"
            + " with a newer version.",
        problem.getMessage());
  }

  static Stream<String[]> damages() {
    return Stream.of(
        new String[] {"\"name\" : \"Draft\"", "\"name\" : 7", "name must be text"},
        new String[] {"\"epochs\" : 10", "\"epochs\" : \"x\"", "training.epochs must be a whole"},
        new String[] {"\"epochs\" : 10", "\"epochs\" : 10.5", "training.epochs must be a whole"},
        new String[] {
          "\"epochs\" : 10", "\"epochs\" : 99999999999", "training.epochs is too large"
        },
        new String[] {"\"epochs\" : 10,", "", "training.epochs is missing"},
        new String[] {"\"type\" : \"dense\",", "", "diagram.blocks[1].type is missing"},
        new String[] {"\"id\" : \"dense-1\"", "\"id\" : \"input-1\"", "used by two blocks"},
        new String[] {
          "\"to\" : \"dense-1.x\"", "\"to\" : \"tanh-9.x\"", "tanh-9, which is not there"
        },
        new String[] {"\"to\" : \"dense-1.x\"", "\"to\" : \"dense\"", "a block and a port"},
        new String[] {"[ 300.5, 80.0 ]", "[ 300.5 ]", "layout.dense-1 must be two numbers"},
        new String[] {
          "[ 300.5, 80.0 ]", "[ \"a\", 80.0 ]", "layout.dense-1 must be a list of numbers"
        },
        new String[] {"\"format\" : 1", "\"format\" : -1", "format must be 0 or more"},
        new String[] {"\"format\" : 1,", "", "format is missing"},
        new String[] {"\"layout\" : {", "\"layout\" : {,", "damaged at line 23, column"},
        new String[] {"\"shuffle\" : true", "\"shuffle\" : null", "training.shuffle is missing"},
        new String[] {"\"name\" : \"Draft\"", "\"name\" : \"Draft\", \"name\" : \"b\"", "damaged"});
  }

  @ParameterizedTest
  @MethodSource("damages")
  void damageIsSaidWithItsPlace(String from, String to, String expected) throws IOException {
    String whole = resource("format-1.json");
    assertTrue(whole.contains(from), from);
    ProjectProblem problem =
        assertThrows(ProjectProblem.class, () -> read(whole.replaceFirst(quote(from), to)));
    assertTrue(problem.getMessage().startsWith("project.json"), problem.getMessage());
    assertTrue(problem.getMessage().contains(expected), problem.getMessage());
  }

  private static String quote(String text) {
    return Pattern.quote(text);
  }

  /** Cut off anywhere, a file is a sentence and never a half project or another exception. */
  @Test
  void everyTruncationIsRefused() throws IOException {
    String whole = resource("from-the-future.json").stripTrailing();
    for (int length = 0; length < whole.length(); length++) {
      String part = whole.substring(0, length);
      assertThrows(ProjectProblem.class, () -> read(part), part);
    }
  }

  /** The lines in order, without the commas: fields that are not known go to the end. */
  private static String sorted(String json) {
    return json.lines().map(line -> line.replaceAll(",$", "")).sorted().toList().toString();
  }
}
