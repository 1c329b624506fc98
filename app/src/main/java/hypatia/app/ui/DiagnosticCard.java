package hypatia.app.ui;

import hypatia.engine.lowering.Diagnostic;
import hypatia.engine.lowering.Severity;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One problem of the diagram: how bad, what, and what to do. */
public final class DiagnosticCard extends HBox {
  public DiagnosticCard(Diagnostic diagnostic) {
    getStyleClass()
        .addAll("diagnostic-card", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    Label message = new Label(diagnostic.message());
    message.setWrapText(true);
    VBox texts = new VBox(3, message);
    if (diagnostic.remedy() != null && !diagnostic.remedy().isBlank()) {
      Label remedy = new Label(diagnostic.remedy());
      remedy.setWrapText(true);
      remedy.getStyleClass().add("hint");
      texts.getChildren().add(remedy);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().addAll(icon(diagnostic.severity()), texts);
  }

  private static FontIcon icon(Severity severity) {
    return new FontIcon(
        switch (severity) {
          case ERROR -> Feather.X_CIRCLE;
          case WARNING -> Feather.ALERT_TRIANGLE;
          case INFO -> Feather.INFO;
        });
  }
}
