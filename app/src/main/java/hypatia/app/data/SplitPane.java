package hypatia.app.data;

import hypatia.app.session.DataState;
import hypatia.app.session.DocumentModel;
import hypatia.app.session.SplitSetting;
import hypatia.app.ui.NumberText;
import hypatia.app.ui.PropertyField;
import hypatia.engine.data.Part;
import hypatia.engine.data.PartCounts;
import hypatia.engine.data.Split;
import hypatia.engine.project.Project;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the rows are divided: a bar to drag, the numbers to type, and what each class gets. */
final class SplitPane extends VBox {
  private record Row(SplitSetting<?> setting, PropertyField field) {}

  private final DocumentModel document;
  private final SplitBar bar = new SplitBar(this::drag);
  private final Map<Part, Label> legend = new EnumMap<>(Part.class);
  private final ClassTable classes = new ClassTable();
  private final Label noClasses =
      new Label("The target is a number: rows are drawn at random, without regard to it.");
  private final List<Row> rows = new ArrayList<>();

  SplitPane(DocumentModel document) {
    this.document = document;
    setId("data-split");
    getStyleClass().add("split-view");
    HBox keys = new HBox(22);
    for (Part part : Part.values()) keys.getChildren().add(key(part));
    VBox form = new VBox(8);
    form.getStyleClass().add("split-form");
    for (SplitSetting<?> setting : SplitSetting.ALL) form.getChildren().add(field(setting));
    noClasses.getStyleClass().add("hint");
    noClasses.setWrapText(true);
    VBox counts = new VBox(noClasses, classes);
    VBox.setVgrow(classes, Priority.ALWAYS);
    HBox.setHgrow(counts, Priority.ALWAYS);
    for (Region one : List.of(noClasses, classes))
      one.managedProperty().bind(one.visibleProperty());
    HBox below = new HBox(28, form, counts);
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().addAll(bar, keys, below);
  }

  void show(DataState state) {
    PartCounts parts = state.parts();
    Split split = state.settings().split();
    bar.show(split, parts == null ? Map.of() : parts.rows());
    for (Part part : Part.values()) {
      String share = percent(part, split);
      String count = parts == null ? "" : NumberText.grouped(parts.rows().get(part)) + "  ·  ";
      legend.get(part).setText(Parts.title(part) + "  " + count + share);
    }
    boolean hasClasses = parts != null && parts.target() != null;
    classes.setVisible(hasClasses);
    noClasses.setVisible(parts != null && !hasClasses);
    if (hasClasses) classes.show(parts);
    Project project = document.project().get();
    for (Row row : rows) {
      if (!row.field().isBusy()) row.field().show(row.setting().present(project));
    }
  }

  private Node key(Part part) {
    Region dot = new Region();
    dot.getStyleClass().addAll("dot", Parts.styleClass(part));
    Label text = new Label("", dot);
    text.setId("split-" + Parts.title(part).toLowerCase(Locale.ROOT));
    legend.put(part, text);
    return text;
  }

  @SuppressWarnings("unchecked") // the form hands back what the property's kind allows
  private <T> Node field(SplitSetting<T> setting) {
    PropertyField field =
        new PropertyField(
                setting.property(),
                document::signature,
                () -> setting.present(document.project().get()),
                value -> setting.problem(document.project().get(), value),
                value -> edit(setting, (T) value))
            .beside();
    rows.add(new Row(setting, field));
    return field;
  }

  private <T> void edit(SplitSetting<T> setting, T value) {
    document.edit(
        "Change " + setting.property().title(),
        "split " + setting.property().key(),
        project -> setting.with(project, value));
  }

  private void drag(Split split) {
    document.edit("Change the Split", project -> project.withData(project.data().withSplit(split)));
  }

  private static String percent(Part part, Split split) {
    double share =
        switch (part) {
          case TRAIN -> 1 - split.validation() - split.test();
          case VALIDATION -> split.validation();
          case TEST -> split.test();
        };
    return NumberText.brief(Math.round(1000 * share) / 10.0) + " %";
  }
}
