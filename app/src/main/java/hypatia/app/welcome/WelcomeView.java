package hypatia.app.welcome;

import hypatia.app.command.Command;
import hypatia.app.command.Commands;
import hypatia.app.session.PreferencesModel;
import hypatia.app.session.Session;
import hypatia.app.ui.SvgIcon;
import hypatia.engine.project.Project;
import hypatia.engine.project.StoredProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page that the window opens on. */
public final class WelcomeView extends ScrollPane {
  private static final int RECENT_SHOWN = 6;

  private final Commands commands;
  private final PreferencesModel preferences;
  private final Consumer<Path> openProject;
  private final Consumer<Path> openSample;
  private final VBox recent = new VBox(2);
  private final FlowPane samples = new FlowPane(16, 16);

  /**
   * @param openSample opens a project as a copy without a name
   */
  public WelcomeView(
      Session session, Commands commands, Consumer<Path> openProject, Consumer<Path> openSample) {
    this.commands = commands;
    this.preferences = session.preferences();
    this.openProject = openProject;
    this.openSample = openSample;
    getStyleClass().add("welcome");
    setFitToWidth(true);
    VBox page = new VBox(header(), starts(), titled("Samples", samples), titled("Recent", recent));
    page.getStyleClass().add("welcome-page");
    page.setMaxWidth(980);
    VBox centred = new VBox(page);
    centred.setAlignment(Pos.TOP_CENTER);
    setContent(centred);
    preferences.property().addListener((o, before, now) -> showRecent(now.recent()));
    showRecent(preferences.get().recent());
    session
        .workshop()
        .load(
            () ->
                Samples.folder(System.getProperty("hypatia.samples"), Path.of(""))
                    .map(Samples::in)
                    .orElse(List.of()),
            this::showSamples,
            session.notices()::failed);
  }

  private static Node header() {
    Label title = new Label("Hypatia");
    title.getStyleClass().add("welcome-title");
    Label line = new Label("Draw a neural network, train it, watch it learn, take the model away.");
    line.getStyleClass().add("welcome-line");
    HBox header = new HBox(18, SvgIcon.ofApplication(60), new VBox(4, title, line));
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private Node starts() {
    return new HBox(
        12,
        start(Command.NEW_FROM_DATA, "Start from a table", "A first network is proposed", true),
        start(Command.NEW, "Start empty", "Draw it block by block", false),
        start(Command.OPEN, "Open a project", "A .hypatia file or a folder", false));
  }

  private Button start(Command command, String title, String hint, boolean main) {
    Label heading = new Label(title);
    heading.getStyleClass().add("strong");
    Label detail = new Label(hint);
    detail.getStyleClass().add("hint");
    FontIcon icon = new FontIcon(command.icon());
    HBox content = new HBox(14, icon, new VBox(2, heading, detail));
    content.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button(null, content);
    button.setId("start-" + command.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("start-button");
    if (main) button.getStyleClass().add("main");
    button.setAccessibleText(title);
    button.setOnAction(event -> commands.run(command));
    button.setTooltip(new Tooltip(command.shortcuts().get(0).getDisplayText()));
    return button;
  }

  private static Node titled(String title, Node content) {
    Label label = new Label(title);
    label.getStyleClass().add("heading");
    VBox part = new VBox(10, label, content);
    part.visibleProperty().bind(content.visibleProperty());
    part.managedProperty().bind(part.visibleProperty());
    return part;
  }

  private void showSamples(List<StoredProject> found) {
    samples.setVisible(!found.isEmpty());
    samples.getChildren().setAll(found.stream().map(this::sample).toList());
  }

  private Node sample(StoredProject stored) {
    Project project = stored.project();
    Label name = new Label(project.name());
    name.getStyleClass().add("strong");
    int blocks = project.diagram().blocks().size();
    String data =
        project.settingsOfData().map(d -> Path.of(d.source()).getFileName() + "  ·  ").orElse("");
    Label detail = new Label(data + blocks + " blocks");
    detail.getStyleClass().add("hint");
    VBox texts = new VBox(2, name, detail);
    texts.getStyleClass().add("sample-texts");
    Button card = new Button(null, new VBox(new Thumbnail(project.diagram(), 254, 140), texts));
    card.setId("sample-" + stored.location().getFileName());
    card.getStyleClass().add("sample-card");
    card.setAccessibleText("Open the sample " + project.name());
    card.setOnAction(event -> openSample.accept(stored.location()));
    return card;
  }

  private void showRecent(List<String> paths) {
    recent.setVisible(!paths.isEmpty());
    recent.getChildren().setAll(paths.stream().limit(RECENT_SHOWN).map(this::recent).toList());
  }

  private Node recent(String path) {
    Path file = Path.of(path);
    Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()), new FontIcon(Feather.FILE));
    link.setOnAction(event -> openProject.accept(file));
    Label folder = new Label(String.valueOf(file.getParent()));
    folder.getStyleClass().add("hint");
    HBox line = new HBox(10, link, folder);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
