package hypatia.app.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a panel shows while it has nothing to show: a picture, why, and what to do. */
public final class EmptyState extends VBox {
  /**
   * @param actions buttons below the text; may be none
   */
  public EmptyState(Ikon icon, String title, String hint, Node... actions) {
    getStyleClass().add("empty-state");
    Label heading = new Label(title);
    heading.getStyleClass().add("heading");
    Label advice = new Label(hint);
    advice.getStyleClass().add("hint");
    advice.setMaxWidth(360);
    advice.setAlignment(Pos.CENTER);
    getChildren().addAll(new FontIcon(icon), heading, advice);
    getChildren().addAll(actions);
  }
}
