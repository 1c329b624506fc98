package hypatia.app.data;

import hypatia.app.session.DataState;
import hypatia.app.ui.NumberText;
import hypatia.engine.data.Role;
import hypatia.engine.data.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known of the file as a whole, beside its columns. */
final class FilePane extends VBox {
  private final Label name = new Label();
  private final Tooltip place = new Tooltip();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Label size = new Label();
  private final Label format = new Label();
  private final Label roles = new Label();
  private final SplitBar split = new SplitBar(null);
  private final MenuButton notes = new MenuButton("", new FontIcon(Feather.ALERT_TRIANGLE));

  FilePane(DataFileChoice files, Runnable openSplit) {
    getStyleClass().add("file-pane");
    name.setId("data-file");
    name.getStyleClass().add("strong");
    name.setTooltip(place);
    busy.getStyleClass().add("busy");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox title = new HBox(8, new FontIcon(Feather.FILE_TEXT), name, busy);
    title.setAlignment(Pos.CENTER_LEFT);
    size.setId("data-size");
    format.getStyleClass().add("hint");
    format.setWrapText(true);
    roles.setId("data-roles");
    notes.setId("data-notes");
    notes.getStyleClass().add("notes-button");
    notes.managedProperty().bind(notes.visibleProperty());
    split.getStyleClass().add("thin");
    split.setOnMouseClicked(event -> openSplit.run());
    Tooltip.install(split, new Tooltip("How the rows are split: click to change it"));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    Button reload = button("Reload", Feather.REFRESH_CW, "data-reload");
    reload.setTooltip(new Tooltip("Read the file again"));
    reload.setOnAction(event -> files.reload());
    Button choose = button("Choose another file…", Feather.FOLDER, "data-choose");
    choose.setOnAction(event -> files.choose());
    VBox facts = new VBox(3, size, format);
    getChildren().addAll(title, facts, roles, split, notes, gap, new VBox(reload, choose));
  }

  void show(DataState state) {
    Table table = state.table();
    name.setText(table.name());
    place.setText(state.settings().source());
    busy.setVisible(state.status() == DataState.Status.LOADING);
    size.setText(
        counted(table.rows(), "row") + "  ×  " + counted(table.columns().size(), "column"));
    format.setText(table.format().toString());
    long inputs = state.settings().columns(Role.INPUT).size();
    long targets = state.settings().columns(Role.TARGET).size();
    long ignored = table.columns().size() - inputs - targets;
    roles.setText(
        counted(inputs, "input")
            + "  ·  "
            + counted(targets, "target")
            + (ignored > 0 ? "  ·  " + NumberText.grouped(ignored) + " ignored" : ""));
    split.show(state.settings().split(), state.parts() == null ? Map.of() : state.parts().rows());
    showNotes(state);
  }

  private void showNotes(DataState state) {
    List<String> all = new ArrayList<>(state.file().notes());
    all.addAll(state.table().notes());
    if (state.dataset() != null) all.addAll(state.dataset().warnings());
    notes.setVisible(!all.isEmpty());
    notes.setText(counted(all.size(), "note"));
    notes.getItems().setAll(all.stream().map(FilePane::note).toList());
  }

  private static CustomMenuItem note(String sentence) {
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.setMaxWidth(420);
    text.getStyleClass().add("data-note");
    CustomMenuItem item = new CustomMenuItem(text, false);
    item.getStyleClass().add("note-item");
    return item;
  }

  private static Button button(String text, Feather icon, String id) {
    Button button = new Button(text, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("tool-button");
    return button;
  }

  private static String counted(long count, String what) {
    return NumberText.grouped(count) + " " + what + (count == 1 ? "" : "s");
  }
}
