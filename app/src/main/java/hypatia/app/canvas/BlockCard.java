package hypatia.app.canvas;

import hypatia.app.canvas.gesture.Feedback;
import hypatia.app.canvas.scene.CardShape;
import hypatia.app.canvas.scene.PortSpot;
import hypatia.app.ui.SvgIcon;
import hypatia.engine.block.Category;
import hypatia.engine.diagram.PortRef;
import hypatia.engine.lowering.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One block as a card: icon, name, summary, ports, and a badge where something is wrong. */
final class BlockCard extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  private static final PseudoClass FLASHING = PseudoClass.getPseudoClass("flashing");
  private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
  private static final PseudoClass WIRED = PseudoClass.getPseudoClass("wired");

  private static final double PORT = 11;
  private static final double TEXT_X = 54;

  private final StackPane tile = new StackPane();
  private final Label name = new Label();
  private final Label summary = new Label();
  private final Label badge = new Label("!");
  private final List<Region> dots = new ArrayList<>();
  private final List<Label> titles = new ArrayList<>();
  private CardShape shape;
  private Findings findings = Findings.NONE;

  BlockCard(CardShape shape) {
    getStyleClass().add("block-card");
    setManaged(false);
    setAccessibleRole(AccessibleRole.NODE);
    tile.getStyleClass().add("tile");
    tile.getStyleClass().add("category-" + category(shape));
    tile.getChildren().add(SvgIcon.ofBlock(shape.block().type(), 18));
    name.getStyleClass().add("name");
    summary.getStyleClass().add("summary");
    badge.getStyleClass().add("badge");
    badge.setVisible(false);
    badge.setAlignment(Pos.CENTER);
    getChildren().addAll(tile, name, summary, badge);
    show(shape, Findings.NONE, Set.of());
  }

  private static String category(CardShape shape) {
    return shape
        .type()
        .map(type -> type.category())
        .map(Category::name)
        .orElse("none")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Shows a block.
   *
   * @param wired the ports that have wires
   */
  void show(CardShape next, Findings found, Set<PortRef> wired) {
    boolean samePorts = shape != null && ports(shape).equals(ports(next));
    shape = next;
    findings = found;
    setId("block-" + next.id());
    if (!samePorts) rebuildPorts();
    resizeRelocate(next.at().x(), next.at().y(), CardShape.WIDTH, next.height());
    name.setText(next.block().name());
    summary.setText(CardText.summary(next, found));
    Severity worst = found.worst(next.id()).orElse(Severity.INFO);
    boolean error = worst == Severity.ERROR;
    boolean warning = worst == Severity.WARNING;
    badge.setVisible(error || warning);
    pseudoClassStateChanged(ERROR, error);
    pseudoClassStateChanged(WARNING, warning);
    setAccessibleText(CardText.spoken(next, found));
    for (int i = 0; i < dots.size(); i++) {
      dots.get(i).pseudoClassStateChanged(WIRED, wired.contains(next.ports().get(i).ref()));
    }
  }

  /** Moves the card without looking at anything else. */
  void moveTo(CardShape next) {
    shape = next;
    relocate(next.at().x(), next.at().y());
  }

  CardShape cardShape() {
    return shape;
  }

  void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  void setHovered(boolean hovered) {
    pseudoClassStateChanged(HOVERED, hovered);
  }

  void setFlashing(boolean flashing) {
    pseudoClassStateChanged(FLASHING, flashing);
  }

  /** Shows which ports a drawn wire may end at; null ends it. */
  void offer(Feedback.Offer offer) {
    for (int i = 0; i < dots.size(); i++) {
      PortSpot spot = shape.ports().get(i);
      boolean fits =
          offer != null
              && spot.known()
              && spot.isInput() == offer.inputs()
              && !offer.refused().contains(spot.ref());
      dots.get(i).pseudoClassStateChanged(FITS, fits);
      dots.get(i).setOpacity(offer == null || fits ? 1 : 0.3);
    }
  }

  private static List<Object> ports(CardShape shape) {
    List<Object> ports = new ArrayList<>();
    for (PortSpot spot : shape.ports()) ports.add(List.of(spot.port(), spot.known()));
    return ports;
  }

  private void rebuildPorts() {
    getChildren().removeAll(dots);
    getChildren().removeAll(titles);
    dots.clear();
    titles.clear();
    for (PortSpot spot : shape.ports()) {
      Region dot = new Region();
      dot.getStyleClass().addAll("port", spot.isInput() ? "in" : "out");
      if (!spot.known()) dot.getStyleClass().add("unknown");
      dots.add(dot);
      if (!shape.labelled()) continue;
      Label title = new Label(spot.port().title());
      title.getStyleClass().add("port-title");
      title.setAlignment(spot.isInput() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
      titles.add(title);
    }
    getChildren().addAll(dots);
    getChildren().addAll(titles);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = CardShape.WIDTH;
    tile.resizeRelocate(12, 12, 32, 32);
    name.resizeRelocate(TEXT_X, 9, width - TEXT_X - 12, 20);
    summary.resizeRelocate(TEXT_X, 28, width - TEXT_X - 12, 18);
    badge.resizeRelocate(width - 11, -8, 18, 18);
    for (int i = 0; i < dots.size(); i++) {
      PortSpot spot = shape.ports().get(i);
      double x = spot.x() - shape.at().x();
      double y = spot.y() - shape.at().y();
      dots.get(i).resizeRelocate(x - PORT / 2, y - PORT / 2, PORT, PORT);
      if (i >= titles.size()) continue;
      double left = spot.isInput() ? 14 : width / 2;
      titles.get(i).resizeRelocate(left, y - 10, width / 2 - 14, 20);
    }
  }
}
