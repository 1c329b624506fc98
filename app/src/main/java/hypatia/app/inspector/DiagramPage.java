package hypatia.app.inspector;

import hypatia.app.session.DocumentModel;
import hypatia.app.ui.NumberText;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Role;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.lowering.BlockCost;
import hypatia.engine.project.Project;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Nothing is selected: the project and its totals. */
final class DiagramPage implements InspectorView.Page {
  private final DocumentModel document;
  private final VBox page = new VBox();
  private final TextField name = new TextField();
  private final Facts totals = new Facts();
  private final Facts data = new Facts();
  private boolean showing;

  DiagramPage(DocumentModel document) {
    this.document = document;
    page.getStyleClass().add("inspector-page");
    name.setId("project-name");
    name.textProperty()
        .addListener(
            (o, before, now) -> {
              if (showing || now.isBlank()) return;
              document.edit("Rename Project", "project-name", p -> p.withName(now.strip()));
            });
    Label title = new Label("Project");
    title.setLabelFor(name);
    Label hint = new Label("Select a block to see and change its properties.");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    page.getChildren()
        .addAll(
            new VBox(4, title, name),
            Facts.section("Network"),
            totals,
            Facts.section("Data"),
            data,
            hint);
  }

  @Override
  public VBox node() {
    return page;
  }

  @Override
  public void refresh() {
    Project project = document.project().get();
    showing = true;
    if (!name.isFocused()) name.setText(project.name());
    showing = false;
    Diagram diagram = project.diagram();
    Analysis analysis = document.analysis().getValue();
    BlockCost cost = analysis.totalCost();
    totals.set("Blocks", NumberText.grouped(diagram.blocks().size()));
    totals.set("Wires", NumberText.grouped(diagram.wires().size()));
    totals.set("Parameters", NumberText.grouped(cost.parameters()));
    totals.set("Multiply-adds per example", NumberText.grouped(Math.round(cost.multiplyAdds())));
    DataSettings settings = project.data();
    data.set("File", settings == null ? "none yet" : fileName(settings.source()));
    data.set("Inputs", settings == null ? "–" : count(settings, Role.INPUT));
    data.set("Targets", settings == null ? "–" : count(settings, Role.TARGET));
  }

  private static String count(DataSettings settings, Role role) {
    int count = settings.columns(role).size();
    return count == 1 ? "1 column" : count + " columns";
  }

  private static String fileName(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }
}
