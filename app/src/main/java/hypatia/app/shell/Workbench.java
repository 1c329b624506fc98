package hypatia.app.shell;

import hypatia.app.command.Command;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
  private final BooleanProperty paletteShown = new SimpleBooleanProperty(true);
  private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
  private final BooleanProperty panelsShown = new SimpleBooleanProperty(true);

  public Workbench(Region palette, Node canvas, Region inspector, List<Panel> panels) {
    getStyleClass().add("workbench");
    tabs = new PanelTabs(panels);
    tabs.setPrefHeight(PANELS_HEIGHT);
    tabs.setMinHeight(90);
    palette.setPrefWidth(PALETTE_WIDTH);
    palette.setMinWidth(150);
    inspector.setPrefWidth(INSPECTOR_WIDTH);
    inspector.setMinWidth(220);
    for (Region side : List.of(palette, inspector, tabs)) {
      SplitPane.setResizableWithParent(side, false);
    }
    upper.getItems().addAll(canvas, inspector);
    right.setOrientation(Orientation.VERTICAL);
    right.getItems().addAll(upper, tabs);
    getItems().addAll(palette, right);
    fold(this, palette, paletteShown, true);
    fold(upper, inspector, inspectorShown, false);
    fold(right, tabs, panelsShown, false);
  }

  public BooleanProperty paletteShown() {
    return paletteShown;
  }

  public BooleanProperty inspectorShown() {
    return inspectorShown;
  }

  public BooleanProperty panelsShown() {
    return panelsShown;
  }

  /** Brings a lower panel to the front. */
  public void show(Command panel) {
    panelsShown.set(true);
    tabs.show(panel);
  }

  /** Whether a lower panel is in view. */
  public boolean isShown(Command panel) {
    return panelsShown.get() && tabs.isShown(panel);
  }

  private static void fold(SplitPane split, Region side, BooleanProperty shown, boolean first) {
    shown.addListener(
        (o, before, now) -> {
          if (!now) split.getItems().remove(side);
          else if (first) split.getItems().add(0, side);
          else split.getItems().add(side);
        });
  }
}
