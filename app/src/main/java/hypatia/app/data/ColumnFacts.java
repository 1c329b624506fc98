package hypatia.app.data;

import hypatia.app.session.DataState;
import hypatia.engine.data.Column;
import hypatia.engine.data.ColumnStatistics;
import hypatia.engine.data.ColumnType;
import hypatia.engine.data.Proposal;
import hypatia.engine.data.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is shown of one column.
 *
 * @param column as the settings say; ignored where they do not know it
 * @param statistics of its cells; null while they are being computed, and where the file has no
 *     such column
 * @param inFile whether the file has it
 * @param reason why it was proposed as it was, one sentence; empty if it was not
 */
record ColumnFacts(Column column, ColumnStatistics statistics, boolean inFile, String reason) {
  /** The columns of the settings, then those that only the file has. */
  static List<ColumnFacts> of(DataState state) {
    Map<String, ColumnStatistics> statistics = new HashMap<>();
    for (ColumnStatistics known : state.statistics()) statistics.put(known.name(), known);
    List<Column> columns = new ArrayList<>(state.settings().columns());
    Proposal proposal = state.proposal();
    if (proposal != null) {
      Map<String, Column> chosen = new HashMap<>();
      for (Column column : columns) chosen.put(column.name(), column);
      for (Column proposed : proposal.settings().columns()) {
        if (!chosen.containsKey(proposed.name())) columns.add(proposed.withRole(Role.IGNORE));
      }
    }
    List<ColumnFacts> facts = new ArrayList<>();
    for (Column column : columns) {
      ColumnStatistics found = statistics.get(column.name());
      boolean fits = found != null && found.type() == column.type();
      String reason = proposal == null ? "" : proposal.reasons().getOrDefault(column.name(), "");
      facts.add(new ColumnFacts(column, fits ? found : null, found != null, reason));
    }
    return List.copyOf(facts);
  }

  String name() {
    return column.name();
  }

  boolean isNumeric() {
    return column.type() == ColumnType.NUMERIC;
  }

  boolean isUsed() {
    return column.role() != Role.IGNORE;
  }

  /** What keeps its cells from being used; empty if nothing does. */
  String flaw() {
    if (!inFile) return "not in the file";
    if (statistics == null) return "";
    if (statistics.unreadable() > 0) {
      return counted(statistics.unreadable(), "text") + ", no " + plural(statistics.unreadable());
    }
    return statistics.missing() == 0 ? "" : statistics.missing() + " empty";
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String plural(long count) {
    return count == 1 ? "number" : "numbers";
  }
}
