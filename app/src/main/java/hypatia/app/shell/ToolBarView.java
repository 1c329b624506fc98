package hypatia.app.shell;

import hypatia.app.command.Command;
import hypatia.app.command.CommandControls;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The commands that are used most: file, history and view on the left, training on the right. */
final class ToolBarView extends HBox {
  ToolBarView(CommandControls controls) {
    getStyleClass().add("shell-tool-bar");
    setAlignment(Pos.CENTER_LEFT);
    group(controls, Command.NEW_FROM_DATA, Command.OPEN, Command.SAVE);
    divide();
    group(controls, Command.UNDO, Command.REDO);
    divide();
    group(controls, Command.ADD_BLOCK, Command.ZOOM_FIT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().add(gap);
    Button train = controls.toolButton(Command.TRAIN);
    train.setContentDisplay(ContentDisplay.LEFT);
    train.getStyleClass().setAll("button", "train-button");
    getChildren().add(train);
    group(controls, Command.TRAIN_MORE, Command.PAUSE, Command.STOP);
    divide();
    group(controls, Command.COMMAND_PALETTE);
  }

  /** Adds a part after the commands. */
  void append(Node part) {
    getChildren().add(part);
  }

  private void group(CommandControls controls, Command... commands) {
    for (Command command : commands) getChildren().add(controls.toolButton(command));
  }

  private void divide() {
    getChildren().add(new Separator(Orientation.VERTICAL));
  }
}
