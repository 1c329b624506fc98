package hypatia.app.session;

import hypatia.engine.data.DataSettings;
import hypatia.engine.project.Project;
import hypatia.engine.project.ProjectData;
import hypatia.engine.project.ProjectStore;
import hypatia.engine.project.StoredProject;

/** Reads the data that a project names; where they are found depends on the project's place. */
@FunctionalInterface
interface DataSource {
  /** For a project that was never stored: its source is a path of this machine. */
  DataSource UNSAVED = ProjectStore::readData;

  /**
   * @throws hypatia.engine.data.DataProblem or {@link hypatia.engine.project.ProjectProblem} if
   *     they cannot be read
   */
  ProjectData read(Project project);

  /** For a project that lies, or was opened from, somewhere. */
  static DataSource of(StoredProject stored) {
    DataSettings settings = stored.project().data();
    return project -> {
      boolean same = settings != null && settings.source().equals(project.data().source());
      return ProjectStore.readData(
          new StoredProject(stored.location(), project, same ? stored.dataHash() : null));
    };
  }
}
