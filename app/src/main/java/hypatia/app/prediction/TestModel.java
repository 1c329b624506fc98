package hypatia.app.prediction;

import hypatia.app.session.Learned;
import hypatia.app.session.Session;
import hypatia.engine.data.CsvReader;
import hypatia.engine.data.DataProblem;
import hypatia.engine.train.Evaluation;
import hypatia.engine.train.Evaluation.ExampleResult;
import hypatia.engine.train.Predicted.ClassProbabilities;
import hypatia.engine.train.TargetEvaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** How good the network is on examples whose answers are known. */
final class TestModel {
  /** What came out, and for which rows. */
  record Tested(TestRows on, Evaluation evaluation) {}

  /** Examples of one class that were taken for another, by label. */
  record Confused(int truth, int predicted) {}

  private final Session session;
  private final ObservableList<TestRows> offered = FXCollections.observableArrayList();
  private final SimpleObjectProperty<TestRows> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Tested> tested = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final SimpleIntegerProperty target = new SimpleIntegerProperty(0);
  private final SimpleObjectProperty<Confused> confused = new SimpleObjectProperty<>();
  private final ObservableList<ExampleResult> examples = FXCollections.observableArrayList();
  private final FilteredList<ExampleResult> shown = new FilteredList<>(examples);
  private final LatestQuestion<TestRows, Tested> question;
  private Learned learned;
  private boolean inView;
  private boolean stale;

  TestModel(Session session) {
    this.session = session;
    question = new LatestQuestion<>(this::evaluate, this::answered, this::failed);
    chosen.addListener((o, before, now) -> ask());
    confused.addListener((o, before, now) -> filter());
    target.addListener(
        (o, before, now) -> {
          confused.set(null);
          filter();
        });
    session.data().state().addListener((o, before, now) -> offer());
    offer();
  }

  /** The parts of the data that have rows, and all of it. */
  ObservableList<TestRows> offered() {
    return offered;
  }

  /** What to test on; null while there are no data. */
  ObjectProperty<TestRows> chosen() {
    return chosen;
  }

  /** The latest result; null before the first. */
  ReadOnlyObjectProperty<Tested> tested() {
    return tested.getReadOnlyProperty();
  }

  /** Why what is chosen cannot be tested on; empty if it can. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Which predicted column is looked at. */
  SimpleIntegerProperty target() {
    return target;
  }

  /** Shows only the examples that were confused so; null shows all. */
  ObjectProperty<Confused> confused() {
    return confused;
  }

  /** The examples that are shown, the worst first. */
  ObservableList<ExampleResult> shown() {
    return shown;
  }

  /** What is known of the column that is looked at; null before the first result. */
  TargetEvaluation evaluation() {
    Tested now = tested.get();
    if (now == null || now.evaluation().targets().isEmpty()) return null;
    List<TargetEvaluation> targets = now.evaluation().targets();
    return targets.get(Math.min(target.get(), targets.size() - 1));
  }

  /** Reads another table with inputs and targets, and tests on all its rows. */
  void testOn(Path file) {
    session
        .workshop()
        .load(
            () -> TestRows.all(file.getFileName().toString(), CsvReader.read(file)),
            chosen::set,
            session.notices()::failed);
  }

  /** Another network is to be tested, or none. */
  void follow(Learned next) {
    boolean goesOn = next != null && learned != null && learned.encoding().equals(next.encoding());
    question.forget();
    busy.set(false);
    learned = next;
    if (!goesOn) {
      tested.set(null);
      examples.clear();
      confused.set(null);
      target.set(0);
    }
    ask();
  }

  /** Results are only worked out while somebody looks. */
  void setInView(boolean looking) {
    inView = looking;
    if (looking && stale) ask();
  }

  /** Tests again, as the network is now. */
  void ask() {
    stale = true;
    if (!inView || learned == null || chosen.get() == null) return;
    stale = false;
    question.ask(chosen.get());
  }

  /** Whether results are wanted now and none is on its way. */
  boolean isFree() {
    return inView && !question.isAsked();
  }

  private void offer() {
    List<TestRows> now = TestRows.of(session.data().state().get());
    if (now.equals(offered)) return;
    TestRows before = chosen.get();
    boolean ownFile = before != null && !offered.contains(before);
    offered.setAll(now);
    if (ownFile && !now.isEmpty()) return;
    String title = before == null ? "" : before.title();
    chosen.set(
        now.stream()
            .filter(rows -> rows.title().equals(title))
            .findFirst()
            .orElse(now.isEmpty() ? null : now.get(0)));
  }

  private void evaluate(TestRows on, Consumer<Tested> answer, Consumer<Throwable> failed) {
    busy.set(true);
    learned.evaluate(
        evaluator -> new Tested(on, evaluator.evaluate(on.table(), on.rows())), answer, failed);
  }

  private void answered(Tested result) {
    busy.set(false);
    problem.set("");
    if (tested.get() != null && !tested.get().on().equals(result.on())) confused.set(null);
    tested.set(result);
    examples.setAll(result.evaluation().worstFirst());
  }

  private void failed(Throwable failure) {
    busy.set(false);
    tested.set(null);
    examples.clear();
    if (failure instanceof DataProblem) problem.set(failure.getMessage());
    else session.notices().failed(failure);
  }

  private void filter() {
    Confused pair = confused.get();
    int column = target.get();
    if (pair == null || !(evaluation() instanceof TargetEvaluation.Confusion confusion)) {
      shown.setPredicate(null);
      return;
    }
    String truth = confusion.classes().get(pair.truth());
    shown.setPredicate(
        example ->
            example.truth().get(column).equals(truth)
                && ((ClassProbabilities) example.predicted().get(column)).label()
                    == pair.predicted());
  }
}
