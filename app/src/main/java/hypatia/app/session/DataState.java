package hypatia.app.session;

import hypatia.engine.data.ColumnStatistics;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.PartCounts;
import hypatia.engine.data.Proposal;
import hypatia.engine.data.Table;
import hypatia.engine.project.ProjectData;
import java.util.List;

/**
 * What is known of the project's data.
 *
 * @param settings those that this state was made for; null with NONE
 * @param file what was read; null until it could be
 * @param proposal what would be proposed for the file, and why; null until it could be read
 * @param statistics one for each column of the table, taken as the settings say or, where they do
 *     not know the column, as it would be proposed
 * @param dataset null until table and settings fit each other
 * @param parts how many rows are for training, validation and test; null without a dataset
 * @param problem one sentence with the remedy, or empty
 */
public record DataState(
    Status status,
    DataSettings settings,
    ProjectData file,
    Proposal proposal,
    List<ColumnStatistics> statistics,
    Dataset dataset,
    PartCounts parts,
    String problem) {
  /** The project has no data. */
  public static final DataState NONE =
      new DataState(Status.NONE, null, null, null, List.of(), null, null, "");

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
    return new DataState(Status.LOADING, next, file, proposal, statistics, dataset, parts, "");
  }
}
