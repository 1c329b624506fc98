package hypatia.app.prediction;

import hypatia.app.session.Learned;
import hypatia.app.session.Session;
import hypatia.engine.data.ColumnEncoding;
import hypatia.engine.data.DataProblem;
import hypatia.engine.data.Table;
import hypatia.engine.train.Predicted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Values for one example, and what the network says of them at this moment. */
final class TryModel {
  private final Session session;
  private final ObservableList<InputValue> inputs = FXCollections.observableArrayList();
  private final FilteredList<InputValue> shown = new FilteredList<>(inputs);
  private final SimpleStringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Predicted>> answer =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<ExampleRows.Example> example = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper noExamples = new ReadOnlyBooleanWrapper(true);
  private final LatestQuestion<Map<String, String>, List<Predicted>> question;
  private Learned learned;
  private ExampleRows rows;
  private boolean filling;
  private boolean touched;

  TryModel(Session session) {
    this.session = session;
    question = new LatestQuestion<>(this::predict, this::answered, this::failed);
    search.addListener((o, before, now) -> filter(now));
    session.data().state().addListener((o, before, now) -> dataChanged());
  }

  /** One for each column that the network reads. */
  ObservableList<InputValue> inputs() {
    return inputs;
  }

  /** Those whose names fit what is searched for. */
  ObservableList<InputValue> shown() {
    return shown;
  }

  StringProperty search() {
    return search;
  }

  /** One for each predicted column; empty before the first answer. */
  ReadOnlyObjectProperty<List<Predicted>> answer() {
    return answer.getReadOnlyProperty();
  }

  /** Why there is no answer for what is typed now; empty if there is one. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** The row of the data that is shown unchanged; null once a value was edited. */
  ReadOnlyObjectProperty<ExampleRows.Example> example() {
    return example.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty noExamples() {
    return noExamples.getReadOnlyProperty();
  }

  void nextExample() {
    if (rows != null && !rows.isEmpty()) fill(rows.next(learned.encoding()));
  }

  void previousExample() {
    if (rows != null && !rows.isEmpty()) fill(rows.previous(learned.encoding()));
  }

  /** Takes over a row of a table. */
  void fill(ExampleRows.Example row) {
    touched = true;
    filling = true;
    for (InputValue input : inputs) {
      String text = row.values().get(input.name());
      if (text != null) input.text().set(text);
    }
    filling = false;
    example.set(row);
    ask();
  }

  /** Another network is to be asked, or none. */
  void follow(Learned next) {
    question.forget();
    learned = next;
    if (next == null) {
      inputs.clear();
      touched = false;
      rows = null;
      noExamples.set(true);
      example.set(null);
      answer.set(List.of());
      problem.set("");
      return;
    }
    offer(InputColumns.of(next.diagram(), next.encoding()));
    ask();
  }

  /** Asks the network again, as it is now. */
  void ask() {
    if (learned == null) return;
    long wrong = inputs.stream().filter(InputValue::isWrong).count();
    if (wrong > 0) {
      problem.set(
          wrong == 1
              ? "One value cannot be read: correct the marked field."
              : wrong + " values cannot be read: correct the marked fields.");
      return;
    }
    question.ask(values());
  }

  /** Whether the network still owes an answer. */
  boolean isAsking() {
    return question.isAsked();
  }

  private void offer(List<ColumnEncoding> columns) {
    boolean same = inputs.stream().map(InputValue::column).toList().equals(columns);
    if (!same) rebuild(columns);
    dataChanged();
  }

  private void rebuild(List<ColumnEncoding> columns) {
    Map<String, String> before = new HashMap<>();
    for (InputValue input : inputs) before.put(input.name(), input.text().get());
    List<InputValue> made = new ArrayList<>();
    for (ColumnEncoding column : columns) {
      InputValue input = new InputValue(column);
      String kept = before.get(column.name());
      boolean fits = kept != null && (input.isNumeric() || column.categories().contains(kept));
      if (fits) input.text().set(kept);
      input.text().addListener((o, old, now) -> edited());
      made.add(input);
    }
    if (before.isEmpty()) touched = false;
    example.set(null);
    inputs.setAll(made);
  }

  private void dataChanged() {
    Table table = session.data().state().get().table();
    if (learned == null || table == null) return;
    for (InputValue input : inputs) {
      input.setWhole(ExampleRows.holdsWholeNumbers(table, input.name()));
    }
    List<ColumnEncoding> columns = inputs.stream().map(InputValue::column).toList();
    rows = ExampleRows.of(session.data().state().get(), columns);
    noExamples.set(rows.isEmpty());
    if (!touched) nextExample();
  }

  private void edited() {
    if (filling) return;
    touched = true;
    example.set(null);
    ask();
  }

  private void filter(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    shown.setPredicate(input -> input.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** Columns that were encoded but are not drawn get any allowed value; nothing reads it. */
  private Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    for (ColumnEncoding column : learned.encoding().inputs()) {
      boolean category = !column.categories().isEmpty();
      values.put(column.name(), category ? column.category(0) : Double.toString(column.minimum()));
    }
    for (InputValue input : inputs) values.put(input.name(), input.forNetwork());
    return values;
  }

  private void predict(
      Map<String, String> values, Consumer<List<Predicted>> answered, Consumer<Throwable> failed) {
    learned.predict(predictor -> predictor.predict(values), answered, failed);
  }

  private void answered(List<Predicted> predicted) {
    answer.set(predicted);
    if (inputs.stream().noneMatch(InputValue::isWrong)) problem.set("");
  }

  private void failed(Throwable failure) {
    if (failure instanceof DataProblem) problem.set(failure.getMessage());
    else session.notices().failed(failure);
  }
}
