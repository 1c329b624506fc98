package hypatia.app.shell;

import hypatia.app.ui.SvgIcon;
import hypatia.engine.Version;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What this program is. */
final class AboutPage extends VBox {
  AboutPage() {
    super(10);
    setAlignment(Pos.CENTER);
    getStyleClass().add("about-page");
    Label name = new Label("Hypatia " + Version.number());
    name.getStyleClass().add("welcome-title");
    Label what =
        new Label(
            "Draw a neural network, train it, watch it learn, take the model away.\n"
                + "Java "
                + Runtime.version().feature()
                + ", JavaFX "
                + System.getProperty("javafx.version", "")
                + ". Apache License 2.0.");
    what.getStyleClass().add("hint");
    getChildren().addAll(SvgIcon.ofApplication(72), name, what);
  }
}
