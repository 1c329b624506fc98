package hypatia.app.session;

import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnStatistics;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.DataProblem;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From settings to a {@link DataState}. Keeps the last table, since roles change more than files. */
final class DataLoading {
  private TableSource lastPlace;
  private String lastSource;
  private int lastReading;
  private Table table;
  private final Map<String, ColumnStatistics> statistics = new HashMap<>();

  /**
   * @param settings null where there are no data
   * @param reading another number than the last one reads the file again
   */
  DataState load(DataSettings settings, TableSource place, int reading) {
    if (settings == null) return DataState.NONE;
    try {
      read(settings.source(), place, reading);
    } catch (DataProblem problem) {
      table = null;
      return new DataState(
          DataState.Status.FAILED, settings, null, List.of(), null, problem.getMessage());
    }
    List<ColumnStatistics> shown = statistics(settings);
    try {
      Dataset dataset = Dataset.of(table, settings);
      return new DataState(DataState.Status.READY, settings, table, shown, dataset, "");
    } catch (DataProblem problem) {
      return new DataState(
          DataState.Status.FAILED, settings, table, shown, null, problem.getMessage());
    }
  }

  private void read(String source, TableSource place, int reading) {
    boolean same = place == lastPlace && source.equals(lastSource) && reading == lastReading;
    if (table != null && same) return;
    statistics.clear();
    table = place.read(source);
    lastPlace = place;
    lastSource = source;
    lastReading = reading;
  }

  private List<ColumnStatistics> statistics(DataSettings settings) {
    List<ColumnStatistics> shown = new ArrayList<>();
    for (Column column : settings.columns()) {
      ColumnType type = column.type();
      table
          .column(column.name())
          .ifPresent(
              cells ->
                  shown.add(
                      statistics.computeIfAbsent(
                          type + " " + column.name(), key -> ColumnStatistics.of(cells, type))));
    }
    return shown;
  }
}
