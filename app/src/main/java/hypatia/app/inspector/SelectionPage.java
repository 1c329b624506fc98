package hypatia.app.inspector;

import hypatia.app.session.DocumentModel;
import hypatia.app.session.SelectionModel;
import hypatia.app.ui.NumberText;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.lowering.BlockCost;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Several blocks are selected: what they sum up to. */
final class SelectionPage implements InspectorView.Page {
  private final DocumentModel document;
  private final SelectionModel selection;
  private final Label heading = new Label();
  private final Facts facts = new Facts();
  private final VBox page = new VBox();

  SelectionPage(DocumentModel document, SelectionModel selection) {
    this.document = document;
    this.selection = selection;
    page.getStyleClass().add("inspector-page");
    heading.getStyleClass().add("heading");
    Label hint = new Label("Drag one to move them all. Select a single block to change it.");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    page.getChildren().addAll(heading, facts, hint);
  }

  @Override
  public VBox node() {
    return page;
  }

  @Override
  public void refresh() {
    Set<BlockId> blocks = selection.get().blocks();
    Map<BlockId, BlockCost> costs = document.analysis().getValue().costs();
    BlockCost total =
        blocks.stream()
            .map(id -> costs.getOrDefault(id, BlockCost.NONE))
            .reduce(BlockCost.NONE, BlockCost::plus);
    heading.setText(blocks.size() + " blocks selected");
    facts.set("Wires selected", NumberText.grouped(selection.get().wires().size()));
    facts.set("Parameters", NumberText.grouped(total.parameters()));
    facts.set("Multiply-adds per example", NumberText.grouped(Math.round(total.multiplyAdds())));
  }
}
