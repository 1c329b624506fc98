package hypatia.app.data;

import hypatia.app.command.Command;
import hypatia.app.command.Commands;
import hypatia.app.session.DataState;
import hypatia.app.session.Session;
import hypatia.app.ui.EmptyState;
import hypatia.app.ui.FileDialogs;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The data panel: where the data come from, what each column is for, how the rows are split. */
public final class DataView extends StackPane {
  private final Session session;
  private final Commands commands;
  private final DataFileChoice files;
  private final Label wrong = new Label();
  private final HBox strip = new HBox(10, new FontIcon(Feather.X_CIRCLE), wrong);
  private final DataContent content;

  /**
   * @param dialogs what asks for other files
   */
  public DataView(Session session, Commands commands, FileDialogs dialogs) {
    this.session = session;
    this.commands = commands;
    files = new DataFileChoice(session, dialogs);
    setId("data-panel");
    getStyleClass().add("data-view");
    wrong.setId("data-problem");
    wrong.setWrapText(true);
    strip.getStyleClass().addAll("strip", "error");
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.managedProperty().bind(strip.visibleProperty());
    content = new DataContent(session, files, new ProposalNote(session, commands), strip);
    session.data().state().addListener((o, before, now) -> refresh());
    files.reading().addListener((o, before, now) -> refresh());
    files.problem().addListener((o, before, now) -> refresh());
    refresh();
  }

  private void refresh() {
    DataState state = session.data().state().get();
    boolean failed = state.status() == DataState.Status.FAILED;
    String problem = files.problem().get().isEmpty() ? state.problem() : files.problem().get();
    if (state.table() != null) {
      wrong.setText(problem);
      strip.setVisible(!problem.isEmpty());
      content.show(state);
      show(content);
    } else if (files.reading().get() || state.status() == DataState.Status.LOADING) {
      show(loading());
    } else if (failed) {
      show(unreadable(problem));
    } else {
      show(none(problem));
    }
  }

  private void show(Node node) {
    if (!getChildren().contains(node)) getChildren().setAll(node);
  }

  private Node none(String problem) {
    Button start = new Button("New project from data…", new FontIcon(Feather.DATABASE));
    start.setId("data-new");
    start.setOnAction(event -> commands.run(Command.NEW_FROM_DATA));
    start.disableProperty().bind(commands.disabled(Command.NEW_FROM_DATA));
    Button choose = chooseButton("Choose a data file…");
    String hint =
        problem.isEmpty()
            ? "A CSV file with one example a row; types and roles are found for you."
            : problem;
    return new EmptyState(Feather.DATABASE, "Start from a table", hint, new HBox(8, choose, start));
  }

  private Node unreadable(String problem) {
    Button reload = new Button("Reload", new FontIcon(Feather.REFRESH_CW));
    reload.setId("data-reload");
    reload.setOnAction(event -> files.reload());
    EmptyState state =
        new EmptyState(
            Feather.ALERT_TRIANGLE,
            "The data cannot be read",
            problem,
            new HBox(8, reload, chooseButton("Choose another file…")));
    state.setId("data-unreadable");
    return state;
  }

  private Button chooseButton(String text) {
    Button choose = new Button(text, new FontIcon(Feather.FOLDER));
    choose.setId("data-choose");
    choose.getStyleClass().add("accent");
    choose.setOnAction(event -> files.choose());
    return choose;
  }

  private static Node loading() {
    ProgressIndicator busy = new ProgressIndicator();
    busy.getStyleClass().add("busy");
    Label text = new Label("Reading the table…");
    text.getStyleClass().add("hint");
    VBox box = new VBox(10, busy, text);
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
