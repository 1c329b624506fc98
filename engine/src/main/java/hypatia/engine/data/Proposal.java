package hypatia.engine.data;

import hypatia.engine.data.ColumnProfile.Fitness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What could be done with a table, for the user to accept or change.
 *
 * @param reasons for each column one sentence that says why, by column name; in the order of the
 *     table
 */
public record Proposal(DataSettings settings, Map<String, String> reasons) {
  /** With fewer rows, holding some back leaves too little on both sides. */
  private static final int FEWEST_ROWS_TO_SPLIT = 20;

  public Proposal {
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /** Looks at names and cells: same table, same proposal. */
  public static Proposal of(Table table) {
    List<ColumnProfile> profiles = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      profiles.add(ColumnProfile.of(table, column));
    }
    TargetChoice target = TargetChoice.of(profiles);
    // Where only columns with empty cells are left, the sentence about those cells is the one to
    // read.
    boolean anyInput = profiles.stream().anyMatch(p -> p.usable() && p != target.profile());
    Fitness least = anyInput ? Fitness.USABLE : Fitness.INCOMPLETE;
    List<Column> columns = new ArrayList<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (ColumnProfile profile : profiles) {
      boolean isTarget = target.profile() == profile;
      boolean fit = profile.fitness().compareTo(least) <= 0;
      Role role = isTarget ? Role.TARGET : fit ? Role.INPUT : Role.IGNORE;
      ColumnType type = isTarget ? target.type() : profile.type();
      columns.add(new Column(profile.name(), type, role, type == ColumnType.NUMERIC));
      reasons.put(profile.name(), isTarget ? target.reason() : profile.reason());
    }
    Split split = table.rows() < FEWEST_ROWS_TO_SPLIT ? Split.NONE : Split.STANDARD;
    return new Proposal(new DataSettings(table.name(), columns, split), reasons);
  }
}
