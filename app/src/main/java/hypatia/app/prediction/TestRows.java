package hypatia.app.prediction;

import hypatia.app.session.DataState;
import hypatia.engine.data.Part;
import hypatia.engine.data.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Examples to test on: some rows of a table.
 *
 * @param title as the chooser calls them
 * @param rows of the table, from 0
 */
record TestRows(String title, Table table, int[] rows) {
  /** Every row of a table. */
  static TestRows all(String title, Table table) {
    return new TestRows(title, table, IntStream.range(0, table.rows()).toArray());
  }

  /** What the project's data offer, what the network knows least first; none without data. */
  static List<TestRows> of(DataState data) {
    List<TestRows> offered = new ArrayList<>();
    if (data.dataset() == null) return offered;
    for (Part part : List.of(Part.TEST, Part.VALIDATION, Part.TRAIN)) {
      int[] rows = data.dataset().rows(part);
      if (rows.length > 0) offered.add(new TestRows(title(part), data.dataset().table(), rows));
    }
    offered.add(all("All rows", data.dataset().table()));
    return offered;
  }

  private static String title(Part part) {
    return switch (part) {
      case TEST -> "Test";
      case VALIDATION -> "Validation";
      case TRAIN -> "Training";
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TestRows that
        && title.equals(that.title)
        && table == that.table
        && Arrays.equals(rows, that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, rows.length);
  }
}
