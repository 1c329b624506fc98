package hypatia.app.cli;

import hypatia.engine.train.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Losses and metrics of several parts of the data, one below the other. */
final class ScoreTable {
  private final Columns columns = new Columns();
  private boolean headed;

  void row(String part, Scores scores) {
    if (!headed) {
      List<String> head = new ArrayList<>(List.of("", "loss"));
      head.addAll(scores.metrics().keySet());
      columns.row(head.toArray(String[]::new));
      headed = true;
    }
    List<String> cells = new ArrayList<>(List.of(part, number(scores.loss())));
    for (double metric : scores.metrics().values()) cells.add(number(metric));
    columns.row(cells.toArray(String[]::new));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  @Override
  public String toString() {
    return columns.toString();
  }
}
