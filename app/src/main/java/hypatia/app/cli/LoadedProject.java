package hypatia.app.cli;

import hypatia.engine.block.DataSignature;
import hypatia.engine.data.Dataset;
import hypatia.engine.project.Project;
import hypatia.engine.project.ProjectData;
import hypatia.engine.project.ProjectProblem;
import hypatia.engine.project.ProjectStore;
import hypatia.engine.project.StoredProject;
import hypatia.engine.train.TrainedRun;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A project as commands need it: opened, and with its data where it has some.
 *
 * @param dataset null for a project without data
 * @param data null for a project without data
 */
record LoadedProject(StoredProject stored, ProjectData data, Dataset dataset) {
  static LoadedProject open(Path location) {
    StoredProject stored = ProjectStore.open(location);
    if (stored.project().data() == null) return new LoadedProject(stored, null, null);
    ProjectData data = ProjectStore.readData(stored);
    return new LoadedProject(stored, data, Dataset.of(data.table(), stored.project().data()));
  }

  /**
   * This project, if it has data.
   *
   * @throws ProjectProblem if it has none
   */
  LoadedProject withData() {
    if (dataset != null) return this;
    throw new ProjectProblem(
        stored.location()
            + " has no data: make it with hypatia new DATA.csv, or choose data in the window.");
  }

  /**
   * The run that was trained last.
   *
   * @throws ProjectProblem if there is none
   */
  static TrainedRun latestRun(Path location) {
    ProjectStore.open(location);
    Optional<TrainedRun> run = ProjectStore.latestRun(location);
    return run.orElseThrow(
        () ->
            new ProjectProblem(
                location + " has not been trained: run hypatia train " + location + " first."));
  }

  Project project() {
    return stored.project();
  }

  DataSignature signature() {
    return dataset == null ? DataSignature.NONE : dataset.signature();
  }
}
