package hypatia.engine.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hypatia.engine.data.DataProblem;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Part;
import hypatia.engine.train.Evaluator;
import hypatia.engine.train.Predictor;
import hypatia.engine.train.TrainedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectStoreTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"iris.hypatia", "iris"})
  void aProjectComesBackAsItWas(String name) throws IOException {
    Path place = folder.resolve("deep").resolve(name);
    Project project = Projects.iris(folder.resolve("download"));
    StoredProject saved = ProjectStore.save(project, place);
    assertEquals("data/iris.csv", saved.project().data().source());
    StoredProject opened = ProjectStore.open(place);
    assertEquals(saved, opened);
    assertEquals(project.withData(null), opened.project().withData(null));
    Files.delete(folder.resolve("download/iris.csv"));
    ProjectData data = ProjectStore.readData(opened);
    assertEquals(150, data.table().rows());
    assertEquals(List.of(), data.notes());
    assertEquals(opened.dataHash(), data.hash());
    assertEquals(saved, ProjectStore.save(opened.project(), place)); // again, in its place
    assertEquals(150, ProjectStore.readData(ProjectStore.open(place)).table().rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"iris.hypatia", "iris"})
  void aStoredRunPredictsTheSameBits(String name) throws IOException {
    Path place = folder.resolve(name);
    StoredProject saved = ProjectStore.save(Projects.iris(folder.resolve("d")), place);
    assertEquals(Optional.empty(), ProjectStore.latestRun(place));
    byte[] before = projectJson(place);
    TrainedRun run = Projects.train(saved);
    ProjectStore.saveRun(run, place);
    assertArrayEquals(before, projectJson(place));
    TrainedRun back = ProjectStore.latestRun(place).orElseThrow();
    assertEquals(run, back);
    Dataset iris = Dataset.of(ProjectStore.readData(saved).table(), saved.project().data());
    for (Part part : Part.values()) {
      assertEquals(Evaluator.of(run).evaluate(iris, part), Evaluator.of(back).evaluate(iris, part));
      assertEquals(
          run.scores(part).orElseThrow(), Evaluator.of(back).evaluate(iris, part).scores());
    }
    assertEquals(Predictor.of(run).predict(iris.table()), Predictor.of(back).predict(iris.table()));
    TrainedRun second = Projects.train(saved);
    ProjectStore.saveRun(second, place);
    assertEquals(List.of(run.id(), second.id()), ProjectStore.runs(place));
    assertEquals(second.id(), ProjectStore.latestRun(place).orElseThrow().id());
    ProjectStore.save(saved.project().withName("Renamed"), place);
    assertEquals(2, ProjectStore.runs(place).size());
  }

  @Test
  void savedElsewhereItTakesDataAndRunsAlong() throws IOException {
    Path first = folder.resolve("one/iris");
    StoredProject saved = ProjectStore.save(Projects.iris(folder.resolve("d")), first);
    ProjectStore.saveRun(Projects.train(saved), first);
    Path zip = folder.resolve("two/copy.hypatia");
    ProjectStore.save(saved.project(), zip, first);
    Path third = folder.resolve("three");
    ProjectStore.save(ProjectStore.open(zip).project(), third, zip);
    for (Path copy : List.of(zip, third)) {
      assertEquals(saved.project(), ProjectStore.open(copy).project());
      assertEquals(150, ProjectStore.readData(ProjectStore.open(copy)).table().rows());
      assertEquals(ProjectStore.latestRun(first), ProjectStore.latestRun(copy));
    }
  }

  @Test
  void equalProjectsGiveEqualFiles() throws IOException {
    Project project = Projects.iris(folder.resolve("d"));
    ProjectStore.save(project, folder.resolve("a.hypatia"));
    ProjectStore.save(project, folder.resolve("b.hypatia"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.hypatia")),
        Files.readAllBytes(folder.resolve("b.hypatia")));
  }

  @Test
  void largeDataStayOutsideAndAreMissedWhenTheyChange() throws IOException {
    Path file = folder.resolve("big.csv");
    StringBuilder rows = new StringBuilder("a,b\n");
    for (int i = 0; i < 100; i++) rows.append(i).append(",").append(2 * i).append('\n');
    rows.append(" ".repeat((int) DataPlace.EMBEDDED)); // spaces at the end are no row
    Files.writeString(file, rows);
    Path place = folder.resolve("p.hypatia");
    StoredProject saved = ProjectStore.save(NewProject.fromData(file), place);
    assertEquals("./big.csv", saved.project().data().source());
    assertTrue(Files.size(place) < 100_000);
    assertEquals(List.of(), ProjectStore.readData(saved).notes());
    Files.writeString(file, rows.toString().replace("7,14", "7,15"));
    List<String> notes = ProjectStore.readData(ProjectStore.open(place)).notes();
    assertTrue(notes.get(0).contains("./big.csv have changed"), notes.toString());
    Files.delete(file);
    DataProblem gone =
        assertThrows(DataProblem.class, () -> ProjectStore.readData(ProjectStore.open(place)));
    assertTrue(gone.getMessage().contains("big.csv is not there any more"), gone.getMessage());
  }

  @Test
  void otherDataOfTheSameNameDoNotOverwriteThoseInUse() throws IOException {
    Path place = folder.resolve("p");
    StoredProject saved = ProjectStore.save(Projects.iris(folder.resolve("d")), place);
    Path other = folder.resolve("e/iris.csv");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "a,b\n1,2\n");
    StoredProject changed =
        ProjectStore.save(
            saved.project().withData(saved.project().data().withSource(other.toString())), place);
    assertFalse(changed.project().data().source().equals("data/iris.csv"));
    assertEquals(1, ProjectStore.readData(changed).table().rows());
    assertEquals(151, Files.readAllLines(place.resolve("data/iris.csv")).size());
  }

  @Test
  void whatIsNoProjectIsRefusedWithASentence() throws IOException {
    refused(folder.resolve("nowhere"), "There is no project");
    refused(folder, "no project.json");
    refused(Files.writeString(folder.resolve("text.hypatia"), "hello"), "damaged");
    refused(Files.write(folder.resolve("empty.hypatia"), new byte[0]), "damaged");
    Path zip = folder.resolve("whole.hypatia");
    ProjectStore.save(Projects.iris(folder.resolve("d")), zip);
    byte[] whole = Files.readAllBytes(zip);
    for (int length = 1; length < whole.length; length += 97) {
      byte[] part = Arrays.copyOf(whole, length);
      refused(Files.write(folder.resolve("cut.hypatia"), part), "damaged");
    }
    Path runs = folder.resolve("r");
    StoredProject saved = ProjectStore.save(Projects.iris(folder.resolve("d2")), runs);
    TrainedRun run = Projects.train(saved);
    ProjectStore.saveRun(run, runs);
    Path parameters = runs.resolve("runs/" + run.id() + "/parameters.safetensors");
    byte[] tensors = Files.readAllBytes(parameters);
    for (int length = 0; length < tensors.length; length += 11) {
      Files.write(parameters, Arrays.copyOf(tensors, length));
      ProjectProblem cut = assertThrows(ProjectProblem.class, () -> ProjectStore.latestRun(runs));
      assertTrue(cut.getMessage().contains("parameters.safetensors"), cut.getMessage());
    }
    Files.delete(parameters);
    ProjectProblem missing = assertThrows(ProjectProblem.class, () -> ProjectStore.latestRun(runs));
    assertTrue(missing.getMessage().contains("is missing"), missing.getMessage());
  }

  @Test
  void aFolderWithOtherThingsIsNotTaken() throws IOException {
    Path other = Files.createDirectories(folder.resolve("photos"));
    Files.writeString(other.resolve("cat.jpg"), "meow");
    Project project = Projects.iris(folder.resolve("d"));
    ProjectProblem problem =
        assertThrows(ProjectProblem.class, () -> ProjectStore.save(project, other));
    assertTrue(problem.getMessage().contains("holds other files"), problem.getMessage());
    ProjectStore.save(project, folder.resolve("mine"));
    assertThrows(
        ProjectProblem.class, () -> ProjectStore.save(project.withId("x"), folder.resolve("mine")));
  }

  @Test
  void aStrangersProjectWritesOnlyInsideItsFolder() throws IOException {
    Path place = folder.resolve("stranger");
    ProjectStore.save(Projects.iris(folder.resolve("download")), place);
    Path json = place.resolve("project.json");
    String leadingOut = "data/../../secret.csv";
    Files.writeString(json, Files.readString(json).replace("data/iris.csv", leadingOut));
    Files.copy(place.resolve("data/iris.csv"), folder.resolve("secret.csv"));
    Project opened = ProjectStore.open(place).project();
    Path elsewhere = folder.resolve("deep/elsewhere");
    assertThrows(DataProblem.class, () -> ProjectStore.save(opened, elsewhere, place));
    assertFalse(Files.exists(folder.resolve("deep/secret.csv")));
  }

  @Test
  void anUntrainedProjectHasNoRuns() throws IOException {
    Path place = folder.resolve("untrained");
    ProjectStore.save(Projects.iris(folder.resolve("download")), place);
    assertEquals(List.of(), ProjectStore.runs(place));
  }

  private static void refused(Path place, String why) {
    ProjectProblem problem = assertThrows(ProjectProblem.class, () -> ProjectStore.open(place));
    assertTrue(problem.getMessage().contains(why), problem.getMessage());
    assertTrue(problem.getMessage().contains(place.toString()), problem.getMessage());
  }

  private static byte[] projectJson(Path place) throws IOException {
    try (ProjectFolder project = ProjectFolder.open(place)) {
      return Files.readAllBytes(project.resolve(Entry.PROJECT));
    }
  }
}
