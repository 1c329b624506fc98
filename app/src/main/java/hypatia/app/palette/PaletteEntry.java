package hypatia.app.palette;

import hypatia.app.ui.SvgIcon;
import hypatia.engine.block.BlockType;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** One block type in the palette. */
final class PaletteEntry extends HBox {
  private final BlockType type;

  PaletteEntry(BlockType type) {
    this.type = type;
    setId("palette-" + type.id());
    getStyleClass().addAll("palette-entry", categoryClass(type));
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleText("Add " + type.title());
    StackPane tile = new StackPane(SvgIcon.ofBlock(type.id(), 18));
    tile.getStyleClass().add("icon-tile");
    getChildren().addAll(tile, new Label(type.title()));
    Tooltip tooltip = new Tooltip(type.help() + "\n\n" + type.formula());
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(320);
    tooltip.setShowDelay(Duration.millis(500));
    tooltip.setShowDuration(Duration.INDEFINITE);
    Tooltip.install(this, tooltip);
  }

  BlockType type() {
    return type;
  }

  /** The style class that gives a block of this type its category's colour. */
  static String categoryClass(BlockType type) {
    return "category-" + type.category().name().toLowerCase(Locale.ROOT);
  }
}
