package hypatia.app.data;

import hypatia.app.command.Command;
import hypatia.app.command.Commands;
import hypatia.app.session.Session;
import hypatia.engine.data.Column;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Role;
import hypatia.engine.project.Project;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what was proposed for a new table and what comes next, until that is done or waved away. */
final class ProposalNote extends HBox {
  private final Label text = new Label();

  ProposalNote(Session session, Commands commands) {
    setId("data-proposed");
    getStyleClass().addAll("strip", "news");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    text.setWrapText(true);
    text.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button train = new Button("Train", new FontIcon(Command.TRAIN.icon()));
    train.setId("data-train");
    train.getStyleClass().add("train-button");
    train.setMinWidth(Region.USE_PREF_SIZE);
    train.disableProperty().bind(commands.disabled(Command.TRAIN));
    train.setOnAction(event -> commands.run(Command.TRAIN));
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().add("tool-button");
    close.setAccessibleText("Close this note");
    close.setOnAction(event -> setVisible(false));
    getChildren().addAll(new FontIcon(Feather.ZAP), text, gap, train, close);
    session.project().proposed().addListener((o, before, now) -> show(now));
    session
        .training()
        .active()
        .addListener(
            (o, before, now) -> {
              if (now) setVisible(false);
            });
    show(session.project().proposed().get());
  }

  private void show(Project proposed) {
    setVisible(proposed != null);
    if (proposed != null) text.setText(sentence(proposed.data()));
  }

  private static String sentence(DataSettings data) {
    String targets =
        data.columns(Role.TARGET).stream().map(Column::name).collect(Collectors.joining(", "));
    int inputs = data.columns(Role.INPUT).size();
    return "A first network is drawn that learns “"
        + targets
        + "” from "
        + inputs
        + (inputs == 1 ? " column" : " columns")
        + ". Look the roles over, then press Train.";
  }
}
