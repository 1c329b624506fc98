package hypatia.app.prediction;

import hypatia.app.session.Learned;
import hypatia.app.session.Session;
import hypatia.engine.data.CsvReader;
import hypatia.engine.data.PredictedColumn;
import hypatia.engine.data.PredictionWriter;
import hypatia.engine.data.Table;
import hypatia.engine.train.PredictedColumns;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Predicts every row of a table's file to another file, away from the window. */
final class TablePrediction {
  private final Session session;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  TablePrediction(Session session) {
    this.session = session;
  }

  /** Whether a file is being read, predicted or written. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Reads, predicts, writes, and says how it went.
   *
   * @param from a table with the input columns
   * @param to gets its columns and the predictions
   */
  void predict(Learned learned, Path from, Path to) {
    busy.set(true);
    session
        .workshop()
        .load(
            () -> CsvReader.read(from),
            table ->
                learned.predict(
                    predictor -> PredictedColumns.of(predictor.predict(table)),
                    columns -> write(table, columns, to),
                    this::failed),
            this::failed);
  }

  private void write(Table table, List<PredictedColumn> columns, Path to) {
    session
        .workshop()
        .load(
            () -> {
              PredictionWriter.write(to, table, columns);
              return table.rows();
            },
            rows -> {
              busy.set(false);
              session
                  .notices()
                  .say(
                      "Predicted "
                          + (rows == 1 ? "1 row" : rows + " rows")
                          + " to "
                          + to.getFileName()
                          + ".");
            },
            this::failed);
  }

  private void failed(Throwable failure) {
    busy.set(false);
    session.notices().failed(failure);
  }
}
