package hypatia.app.session;

import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnStatistics;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.DataProblem;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.PartCounts;
import hypatia.engine.data.Proposal;
import hypatia.engine.data.TableColumn;
import hypatia.engine.project.Project;
import hypatia.engine.project.ProjectData;
import hypatia.engine.project.ProjectProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From settings to a {@link DataState}. Keeps the last file, since roles change more than files.
 */
final class DataLoading {
  /** Another place, source or number means to read. */
  private record Reading(DataSource place, String source, int number) {}

  private Reading last;
  private ProjectData file;
  private Proposal proposal;
  private final Map<String, ColumnStatistics> statistics = new HashMap<>();

  /**
   * @param number another one than before reads the file again
   */
  DataState load(Project project, DataSource place, int number) {
    DataSettings settings = project.data();
    if (settings == null) return DataState.NONE;
    try {
      read(project, new Reading(place, settings.source(), number));
    } catch (DataProblem | ProjectProblem problem) {
      last = null;
      return failed(settings, problem);
    }
    List<ColumnStatistics> shown = statistics(settings);
    try {
      Dataset dataset = Dataset.of(file.table(), settings);
      return new DataState(
          DataState.Status.READY,
          settings,
          file,
          proposal,
          shown,
          dataset,
          PartCounts.of(dataset),
          "");
    } catch (DataProblem problem) {
      return new DataState(
          DataState.Status.FAILED,
          settings,
          file,
          proposal,
          shown,
          null,
          null,
          problem.getMessage());
    }
  }

  /** Nothing could be read. */
  private static DataState failed(DataSettings settings, RuntimeException problem) {
    return new DataState(
        DataState.Status.FAILED, settings, null, null, List.of(), null, null, problem.getMessage());
  }

  private void read(Project project, Reading wanted) {
    if (wanted.equals(last)) return;
    statistics.clear();
    file = wanted.place().read(project);
    proposal = Proposal.of(file.table());
    last = wanted;
  }

  private List<ColumnStatistics> statistics(DataSettings settings) {
    Map<String, ColumnType> types = new HashMap<>();
    for (Column column : proposal.settings().columns()) types.put(column.name(), column.type());
    for (Column column : settings.columns()) types.put(column.name(), column.type());
    List<ColumnStatistics> shown = new ArrayList<>();
    for (TableColumn cells : file.table().columns()) {
      ColumnType type = types.get(cells.name());
      shown.add(
          statistics.computeIfAbsent(
              type + " " + cells.name(), key -> ColumnStatistics.of(cells, type)));
    }
    return shown;
  }
}
