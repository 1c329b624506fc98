package hypatia.app.inspector;

import hypatia.app.session.DocumentModel;
import hypatia.app.session.SelectionModel;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Shows the selected block, several of them, or, with nothing selected, the whole diagram. */
public final class InspectorView extends ScrollPane {
  /** One of the three pages. */
  interface Page {
    VBox node();

    /** Document, selection or analysis changed, but the page still fits. */
    void refresh();
  }

  private final DocumentModel document;
  private final SelectionModel selection;
  private Object subject;
  private Page page;

  public InspectorView(DocumentModel document, SelectionModel selection) {
    this.document = document;
    this.selection = selection;
    getStyleClass().add("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    document.project().addListener((o, before, now) -> update());
    document.analysis().addListener((o, before, now) -> update());
    selection.selectionProperty().addListener((o, before, now) -> update());
    update();
  }

  /** Puts the cursor into the name of the selected block. */
  public void focusName() {
    if (page instanceof BlockPage block) block.focusName();
  }

  private void update() {
    List<Block> blocks =
        selection.get().blocks().stream()
            .map(id -> document.diagram().getValue().find(id))
            .flatMap(Optional::stream)
            .toList();
    Object wanted = subject(blocks);
    if (!Objects.equals(wanted, subject)) {
      subject = wanted;
      page =
          switch (blocks.size()) {
            case 0 -> new DiagramPage(document);
            case 1 -> new BlockPage(document, blocks.get(0).id());
            default -> new SelectionPage(document, selection);
          };
      setContent(page.node());
      setVvalue(0);
    }
    page.refresh();
  }

  /** A page stays as long as this stays equal, so that the cursor stays in its field. */
  private static Object subject(List<Block> blocks) {
    if (blocks.size() != 1) return blocks.size() > 1 ? "several" : "none";
    BlockId id = blocks.get(0).id();
    return List.of(id, blocks.get(0).type());
  }
}
