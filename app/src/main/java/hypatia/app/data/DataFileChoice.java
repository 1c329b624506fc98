package hypatia.app.data;

import hypatia.app.session.Session;
import hypatia.app.ui.FileDialogs;
import hypatia.engine.data.Column;
import hypatia.engine.data.CsvReader;
import hypatia.engine.data.DataProblem;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Proposal;
import hypatia.engine.data.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Gives the open project another data file; its diagram stays. */
final class DataFileChoice {
  private final Session session;
  private final FileDialogs dialogs;
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param dialogs asks for the file
   */
  DataFileChoice(Session session, FileDialogs dialogs) {
    this.session = session;
    this.dialogs = dialogs;
    session.document().project().addListener((o, before, now) -> problem.set(""));
  }

  /** Whether a chosen file is being read. */
  ReadOnlyBooleanProperty reading() {
    return reading.getReadOnlyProperty();
  }

  /** Why the file that was chosen last cannot be used, one sentence; empty after the next edit. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  void reload() {
    problem.set("");
    session.data().reload();
  }

  void choose() {
    dialogs.toOpen("Choose a Data File", FileDialogs.Kind.TABLE).ifPresent(this::use);
  }

  private void use(Path chosen) {
    Path file = chosen.toAbsolutePath().normalize();
    problem.set("");
    reading.set(true);
    session
        .workshop()
        .load(
            () -> Proposal.of(CsvReader.read(file)).settings().withSource(file.toString()),
            proposed -> {
              reading.set(false);
              boolean same = file.toString().equals(source());
              session
                  .document()
                  .edit(
                      "Choose " + file.getFileName(),
                      project -> project.withData(adopt(project.data(), proposed)));
              if (same) session.data().reload();
            },
            failure -> {
              reading.set(false);
              if (failure instanceof DataProblem) problem.set(failure.getMessage());
              else session.notices().failed(failure);
            });
  }

  private String source() {
    return session.document().project().get().settingsOfData().map(DataSettings::source).orElse("");
  }

  /**
   * The settings for another file: roles that were chosen stay if it has all columns that are used;
   * else those proposed for it.
   *
   * @param before null where there were no data
   */
  static DataSettings adopt(DataSettings before, DataSettings proposed) {
    if (before == null) return proposed;
    boolean fits =
        before.columns().stream()
            .filter(column -> column.role() != Role.IGNORE)
            .allMatch(column -> proposed.column(column.name()).isPresent());
    if (!fits) return proposed.withSplit(before.split());
    List<Column> columns = new ArrayList<>();
    for (Column column : proposed.columns()) {
      columns.add(before.column(column.name()).orElse(column.withRole(Role.IGNORE)));
    }
    return new DataSettings(proposed.source(), columns, before.split());
  }
}
