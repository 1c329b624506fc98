package hypatia.app.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The hint in the middle of an empty canvas. */
final class EmptyCanvas extends VBox {
  private final Hyperlink fromData = new Hyperlink("Start from data");

  EmptyCanvas() {
    getStyleClass().add("empty-canvas");
    setManaged(false);
    setPickOnBounds(false);
    setAlignment(Pos.CENTER);
    Label title = new Label("Draw your first network");
    title.getStyleClass().add("heading");
    title.setMouseTransparent(true);
    Label hint = new Label("Drag a block from the palette, or double-click to search for one.");
    hint.getStyleClass().add("hint");
    hint.setMouseTransparent(true);
    FontIcon icon = new FontIcon(Feather.PLUS_SQUARE);
    icon.setMouseTransparent(true);
    fromData.setVisible(false);
    fromData.setFocusTraversable(false);
    getChildren().addAll(icon, title, hint, fromData);
  }

  void setOnStartFromData(Runnable start) {
    fromData.setVisible(true);
    fromData.setOnAction(event -> start.run());
  }
}
