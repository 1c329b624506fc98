package hypatia.engine.project;

import hypatia.engine.data.Dataset;
import hypatia.engine.train.TrainedRun;
import hypatia.engine.train.Trainer;
import hypatia.engine.train.TrainingControl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Projects for tests. */
final class Projects {
  private Projects() {}

  /** {@code iris.csv} in a folder. */
  static Path irisFile(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("iris.csv");
    try (InputStream in = Projects.class.getResourceAsStream("/hypatia/engine/data/iris.csv")) {
      Files.copy(in, file);
    }
    return file;
  }

  static Project iris(Path folder) throws IOException {
    Project project = NewProject.fromData(irisFile(folder));
    return project.withTraining(project.training().withEpochs(5).withSeed(7));
  }

  static TrainedRun train(StoredProject stored) {
    ProjectData data = ProjectStore.readData(stored);
    Project project = stored.project();
    return Trainer.startOver(
            project.diagram(),
            Dataset.of(data.table(), project.data()),
            data.hash(),
            project.training())
        .run(new TrainingControl(), event -> {});
  }
}
