package hypatia.app.shell;

import hypatia.app.command.Command;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Palette, canvas, inspector and lower panels between movable borders; all but the canvas fold. */
public final class Workbench extends SplitPane {
  private static final double PALETTE_WIDTH = 212;
  private static final double INSPECTOR_WIDTH = 296;
  private static final double PANELS_HEIGHT = 290;

  private final SplitPane upper = new SplitPane();
  private final SplitPane right = new SplitPane();
  private final PanelTabs tabs;
  private final FoldingSide paletteSide;
  private final FoldingSide inspectorSide;
  private final FoldingSide panelsSide;

  public Workbench(Region palette, Node canvas, Region inspector, List<Panel> panels) {
    getStyleClass().add("workbench");
    tabs = new PanelTabs(panels);
    tabs.setMinHeight(90);
    palette.setMinWidth(150);
    inspector.setMinWidth(220);
    upper.getItems().addAll(canvas, inspector);
    right.setOrientation(Orientation.VERTICAL);
    right.getItems().addAll(upper, tabs);
    getItems().addAll(palette, right);
    paletteSide = new FoldingSide(this, palette, true, PALETTE_WIDTH);
    inspectorSide = new FoldingSide(upper, inspector, false, INSPECTOR_WIDTH);
    panelsSide = new FoldingSide(right, tabs, false, PANELS_HEIGHT);
  }

  public BooleanProperty paletteShown() {
    return paletteSide.shown();
  }

  public BooleanProperty inspectorShown() {
    return inspectorSide.shown();
  }

  public BooleanProperty panelsShown() {
    return panelsSide.shown();
  }

  /** Brings a lower panel to the front. */
  public void show(Command panel) {
    panelsSide.shown().set(true);
    tabs.show(panel);
  }

  /** The commands that bring the lower panels to the front. */
  public Set<Command> panels() {
    return tabs.commands();
  }
}
