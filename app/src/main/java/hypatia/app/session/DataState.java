package hypatia.app.session;

import hypatia.engine.data.ColumnStatistics;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Table;
import hypatia.engine.project.ProjectData;
import java.util.List;

/**
 * What is known of the project's data.
 *
 * @param settings those that this state was made for; null with NONE
 * @param file what was read; null until it could be
 * @param statistics one for each column of the settings that the table has, in their order
 * @param dataset null until table and settings fit each other
 * @param problem one sentence with the remedy, or empty
 */
public record DataState(
    Status status,
    DataSettings settings,
    ProjectData file,
    List<ColumnStatistics> statistics,
    Dataset dataset,
    String problem) {
  /** The project has no data. */
  public static final DataState NONE = new DataState(Status.NONE, null, null, List.of(), null, "");

  /** How far loading has come. */
  public enum Status {
    NONE,
    LOADING,
    READY,
    /** The file cannot be read, or (where there is a table) the settings do not fit it. */
    FAILED
  }

  public DataState {
    statistics = List.copyOf(statistics);
  }

  /** The rows as they were read; null until they could be. */
  public Table table() {
    return file == null ? null : file.table();
  }

  public boolean isReady() {
    return status == Status.READY;
  }

  /** New settings are being applied; what is known stays in view. */
  DataState loading(DataSettings next) {
    return new DataState(Status.LOADING, next, file, statistics, dataset, "");
  }
}
