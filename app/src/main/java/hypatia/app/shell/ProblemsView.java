package hypatia.app.shell;

import hypatia.app.session.DataState;
import hypatia.app.session.Session;
import hypatia.app.ui.DiagnosticCard;
import hypatia.app.ui.EmptyState;
import hypatia.engine.lowering.Diagnostic;
import hypatia.engine.lowering.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** All problems of the diagram, its data and its settings, the worst first; a click leads there. */
public final class ProblemsView extends StackPane {
  private final Session session;
  private final Consumer<Diagnostic> reveal;
  private final ObservableList<Diagnostic> shown = FXCollections.observableArrayList();
  private final ListView<Diagnostic> list = new ListView<>(shown);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper errors = new ReadOnlyBooleanWrapper();

  /**
   * @param reveal brings what a problem is about into view
   */
  public ProblemsView(Session session, Consumer<Diagnostic> reveal) {
    this.session = session;
    this.reveal = reveal;
    list.setId("problems");
    list.getStyleClass().add("problem-list");
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(
        new EmptyState(
            Feather.CHECK_CIRCLE, "No problems", "Diagram, data and settings fit each other."));
    list.setOnMouseClicked(event -> revealSelected());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) revealSelected();
        });
    getChildren().add(list);
    session.document().analysis().addListener((o, before, now) -> refresh());
    session.document().project().addListener((o, before, now) -> refresh());
    session.data().state().addListener((o, before, now) -> refresh());
    refresh();
  }

  /** How many there are, for a badge; empty if none. */
  public ObservableValue<String> count() {
    return count.getReadOnlyProperty();
  }

  /** Whether one of them prevents training. */
  public ObservableValue<Boolean> errors() {
    return errors.getReadOnlyProperty();
  }

  private void refresh() {
    List<Diagnostic> all = new ArrayList<>();
    DataState data = session.data().state().get();
    if (data.status() == DataState.Status.FAILED) all.add(general(data.problem()));
    for (String wrong : session.document().project().get().training().problems()) {
      all.add(general(wrong));
    }
    all.addAll(session.document().analysis().getValue().diagnostics());
    if (!all.equals(shown)) shown.setAll(all);
    count.set(all.isEmpty() ? "" : Integer.toString(all.size()));
    errors.set(all.stream().anyMatch(Diagnostic::isError));
  }

  private static Diagnostic general(String sentence) {
    return new Diagnostic(Severity.ERROR, null, null, List.of(), sentence, "");
  }

  private void revealSelected() {
    Diagnostic selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) reveal.accept(selected);
  }

  /** One card. */
  private static final class Cell extends ListCell<Diagnostic> {
    @Override
    protected void updateItem(Diagnostic item, boolean empty) {
      super.updateItem(item, empty);
      setPrefWidth(0); // so that long sentences wrap instead of widening the list
      setGraphic(empty || item == null ? null : new DiagnosticCard(item));
    }
  }
}
