package hypatia.app.prediction;

import hypatia.app.session.Session;
import hypatia.app.ui.EmptyState;
import hypatia.app.ui.FileDialogs;
import hypatia.app.ui.Segments;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The prediction panel: try the network on values, test it on examples, predict whole files. */
public final class PredictionView extends StackPane {
  /** What the panel shows. */
  private enum Face {
    TRY("Try", "Values of your own, and what the network says of them."),
    TEST("Test", "How good the network is on examples whose answers are known.");

    private final String title;
    private final String help;

    Face(String title, String help) {
      this.title = title;
      this.help = help;
    }

    String title() {
      return title;
    }

    String help() {
      return help;
    }
  }

  private final PredictionModel model;
  private final FileDialogs files;
  private final BorderPane content = new BorderPane();
  private final Node empty =
      new EmptyState(
          Feather.TARGET,
          "Nothing learned yet",
          "Train the network first; then try it on values and test it on examples here.");
  private final Segments<Face> faces =
      new Segments<>(List.of(Face.values()), Face::title, this::turn);
  private final TryView tryView;
  private final TestView testView;
  private final HBox tryTools;
  private final HBox testTools;
  private Face face = Face.TRY;
  private final ChangeListener<Boolean> tabShown = (o, before, now) -> look();

  /**
   * @param files asks for files
   */
  public PredictionView(Session session, FileDialogs files) {
    this.files = files;
    model = new PredictionModel(session, System::currentTimeMillis);
    tryView = new TryView(model.trying());
    testView =
        new TestView(model.testing(), model.trying(), model.learned()::get, () -> turn(Face.TRY));
    tryTools = tryView.tools();
    testTools = testView.tools(this.files);
    getStyleClass().add("prediction-view");
    content.setTop(new VBox(bar(), note()));
    content.setCenter(new StackPane(tryView, testView));
    getChildren().addAll(content, empty);
    model.learned().addListener((o, before, now) -> show());
    parentProperty().addListener(this::moved);
    show();
  }

  /** For tests without a person: the models behind the panel. */
  PredictionModel model() {
    return model;
  }

  private HBox bar() {
    faces.setIds("prediction");
    faces.explain(Face::help);
    Label learning = new Label();
    learning.setId("prediction-learning");
    learning.getStyleClass().add("learning-hint");
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    learning.setGraphic(dot);
    learning.textProperty().bind(model.learning());
    learning.visibleProperty().bind(learning.textProperty().isNotEmpty());
    Button file = new Button("Predict a File…", new FontIcon(Feather.FILE_TEXT));
    file.setId("predict-file");
    file.setMinWidth(Region.USE_PREF_SIZE);
    file.setOnAction(event -> predictFile());
    file.disableProperty().bind(model.table().busy());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(12, faces, tryTools, testTools, gap, learning, file);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("prediction-bar");
    return bar;
  }

  private Label note() {
    Label note = new Label();
    note.setId("prediction-note");
    note.getStyleClass().add("prediction-note");
    note.setGraphic(new FontIcon(Feather.INFO));
    note.setMaxWidth(Double.MAX_VALUE);
    note.textProperty().bind(model.note());
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  private void turn(Face to) {
    face = to;
    show();
  }

  private void show() {
    boolean some = model.learned().get() != null;
    boolean trying = face == Face.TRY;
    faces.show(face);
    content.setVisible(some);
    empty.setVisible(!some);
    tryView.setVisible(trying);
    testView.setVisible(!trying);
    shown(tryTools, trying);
    shown(testTools, !trying);
    look();
  }

  private static void shown(Node tools, boolean visible) {
    tools.setVisible(visible);
    tools.setManaged(visible);
  }

  /** Tabs hide their content by hiding what holds it. */
  private void moved(ObservableValue<? extends Parent> source, Parent before, Parent now) {
    if (before != null) before.visibleProperty().removeListener(tabShown);
    if (now != null) now.visibleProperty().addListener(tabShown);
    look();
  }

  private void look() {
    boolean tab = getParent() != null && getParent().isVisible();
    model.testing().setInView(tab && face == Face.TEST);
  }

  private void predictFile() {
    files
        .toOpen("Predict the Rows of a Table", FileDialogs.Kind.TABLE)
        .ifPresent(
            from -> {
              Path proposed = from.resolveSibling(stem(from) + "-predicted.csv");
              files
                  .toSave("Write the Predictions To", FileDialogs.Kind.TABLE, proposed)
                  .ifPresent(to -> model.table().predict(model.learned().get(), from, to));
            });
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
