package hypatia.app.training;

import hypatia.app.session.DocumentModel;
import hypatia.app.ui.PropertyField;
import hypatia.engine.project.Project;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** The training settings as a form; it follows undo, and shows another optimizer's own settings. */
final class SettingsForm extends VBox {
  private record Row(Setting<?> setting, PropertyField field) {}

  private final DocumentModel document;
  private final List<Row> rows = new ArrayList<>();
  private String shape = "";

  SettingsForm(DocumentModel document) {
    this.document = document;
    getStyleClass().add("settings-form");
    document.project().addListener((o, before, now) -> follow(now));
    follow(document.project().get());
  }

  private void follow(Project project) {
    String wanted = project.training().optimizer() + (project.data() != null);
    if (!wanted.equals(shape)) build(project);
    shape = wanted;
    for (Row row : rows) {
      if (!row.field().isBusy()) row.field().show(row.setting().present(project));
    }
  }

  private void build(Project project) {
    rows.clear();
    for (Setting<?> setting : Setting.of(project)) {
      rows.add(
          new Row(
              setting,
              new PropertyField(
                  setting.property(),
                  document::signature,
                  () -> setting.present(document.project().get()),
                  value -> setting.problem().apply(document.project().get(), value),
                  value -> edit(setting, value))));
    }
    getChildren().setAll(rows.stream().map(Row::field).toList());
  }

  private void edit(Setting<?> setting, Object value) {
    document.edit(
        "Change " + setting.property().title(),
        "training " + setting.property().key(),
        setting.change(value));
  }
}
