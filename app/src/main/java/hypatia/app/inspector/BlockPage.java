package hypatia.app.inspector;

import hypatia.app.session.DocumentModel;
import hypatia.app.ui.DiagnosticCard;
import hypatia.app.ui.NumberText;
import hypatia.app.ui.PropertyField;
import hypatia.app.ui.SvgIcon;
import hypatia.engine.block.BlockCatalog;
import hypatia.engine.block.BlockType;
import hypatia.engine.block.Property;
import hypatia.engine.diagram.Block;
import hypatia.engine.diagram.BlockId;
import hypatia.engine.diagram.DiagramEdit;
import hypatia.engine.lowering.Analysis;
import hypatia.engine.lowering.BlockCost;
import hypatia.engine.lowering.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One block: name, problems, properties, ports, cost, and what it does. */
final class BlockPage implements InspectorView.Page {
  private final DocumentModel document;
  private final BlockId id;
  private final Optional<BlockType> type;
  private final VBox page = new VBox();
  private final TextField name = new TextField();
  private final VBox problems = new VBox(6);
  private final PortList ports = new PortList();
  private final Facts facts = new Facts();
  private final List<PropertyField> fields = new ArrayList<>();
  private boolean showing;

  BlockPage(DocumentModel document, BlockId id) {
    this.document = document;
    this.id = id;
    this.type = BlockCatalog.find(block().type());
    page.getStyleClass().add("inspector-page");
    page.getChildren().addAll(header(), problems);
    type.ifPresentOrElse(this::addKnown, this::addUnknown);
  }

  @Override
  public VBox node() {
    return page;
  }

  @Override
  public void refresh() {
    Optional<Block> present = document.diagram().getValue().find(id);
    if (present.isEmpty()) return; // the selection is about to follow
    Block block = present.get();
    showing = true;
    if (!name.getText().equals(block.name())) name.setText(block.name());
    showing = false;
    for (PropertyField field : fields) {
      if (!field.isBusy()) field.show(field.property().of(block));
    }
    Analysis analysis = document.analysis().getValue();
    showProblems(
        analysis.diagnostics().stream().filter(found -> id.equals(found.block())).toList());
    ports.show(document.diagram().getValue(), block, analysis);
    BlockCost cost = analysis.costs().getOrDefault(id, BlockCost.NONE);
    facts.set("Parameters", NumberText.grouped(cost.parameters()));
    facts.set("Multiply-adds per example", NumberText.grouped(Math.round(cost.multiplyAdds())));
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  private HBox header() {
    StackPane tile = new StackPane(SvgIcon.ofBlock(block().type(), 22));
    tile.getStyleClass().addAll("icon-tile", "large");
    type.ifPresent(
        known ->
            tile.getStyleClass()
                .add("category-" + known.category().name().toLowerCase(Locale.ROOT)));
    name.setId("block-name");
    name.setPromptText("Name");
    name.textProperty()
        .addListener(
            (o, before, now) -> {
              if (!showing && !now.isBlank() && !now.equals(block().name())) {
                document.apply(new DiagramEdit.Rename(id, now));
              }
            });
    name.focusedProperty()
        .addListener(
            (o, before, now) -> {
              if (!now && name.getText().isBlank()) name.setText(block().name());
            });
    Label kind = new Label(type.map(BlockType::title).orElse(block().type()));
    kind.getStyleClass().add("hint");
    VBox texts = new VBox(2, name, kind);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox header = new HBox(12, tile, texts);
    header.setAlignment(Pos.TOP_LEFT);
    return header;
  }

  private void addKnown(BlockType known) {
    VBox form = new VBox(14);
    for (Property<?> property : known.properties()) form.getChildren().add(field(property));
    if (!fields.isEmpty()) page.getChildren().add(form);
    page.getChildren().addAll(Facts.section("Ports"), ports);
    page.getChildren().addAll(Facts.section("Size"), facts);
    Label formula = new Label(known.formula());
    formula.getStyleClass().add("formula");
    formula.setWrapText(true);
    Label help = new Label(known.help());
    help.setWrapText(true);
    page.getChildren().addAll(Facts.section("What it does"), help, formula);
  }

  private void addUnknown() {
    Label note =
        new Label(
            "This version of Hypatia does not know the block type “"
                + block().type()
                + "”. The block is kept as it is; open the project with a newer version to train"
                + " it.");
    note.setWrapText(true);
    page.getChildren().addAll(note, Facts.section("Ports"), ports);
  }

  private PropertyField field(Property<?> property) {
    PropertyField field =
        new PropertyField(
            property,
            document::signature,
            () -> property.of(block()),
            value ->
                document.apply(
                    new DiagramEdit.SetProperty(
                        id, property.key(), value.equals(property.defaultValue()) ? null : value)));
    fields.add(field);
    return field;
  }

  private void showProblems(List<Diagnostic> found) {
    problems.getChildren().setAll(found.stream().map(DiagnosticCard::new).toList());
    problems.setManaged(!found.isEmpty());
  }

  private Block block() {
    return document.diagram().getValue().block(id);
  }
}
