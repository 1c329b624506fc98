package hypatia.app.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's questions and bad news: one sentence each. */
final class Dialogs {
  private static final ButtonType COPY = new ButtonType("Copy Details", ButtonData.LEFT);

  private final Window owner;

  Dialogs(Window owner) {
    this.owner = owner;
  }

  /**
   * Asks; closing the question is the last answer, which must be harmless.
   *
   * @param answers the first one is the default
   * @return which one
   */
  int ask(String question, String explanation, List<String> answers) {
    List<ButtonType> buttons =
        IntStream.range(0, answers.size())
            .mapToObj(i -> new ButtonType(answers.get(i), role(i, answers.size())))
            .toList();
    Alert alert = alert(Feather.HELP_CIRCLE, question, explanation, buttons);
    int answer = buttons.indexOf(alert.showAndWait().orElse(null));
    return answer < 0 ? answers.size() - 1 : answer;
  }

  /** Something cannot be done. */
  void problem(String sentence) {
    alert(Feather.ALERT_TRIANGLE, sentence, "", List.of(ButtonType.OK)).showAndWait();
  }

  /** A fault of this program; the details can be copied for a report. */
  void fault(Throwable fault) {
    String what =
        fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    Alert alert =
        alert(
            Feather.ALERT_OCTAGON,
            "Something went wrong in Hypatia itself; your project is still open.",
            what,
            List.of(ButtonType.OK, COPY));
    if (alert.showAndWait().equals(Optional.of(COPY))) copy(fault);
  }

  /** A page to read. */
  void page(String title, Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    dialog.show();
  }

  private Alert alert(Ikon icon, String sentence, String detail, List<ButtonType> buttons) {
    Alert alert = new Alert(Alert.AlertType.NONE, "", buttons.toArray(ButtonType[]::new));
    alert.initOwner(owner);
    alert.setTitle("Hypatia");
    DialogPane pane = alert.getDialogPane();
    pane.getStyleClass().add("question");
    pane.setGraphic(new FontIcon(icon));
    pane.setHeaderText(sentence);
    if (!detail.isBlank()) {
      Label label = new Label(detail);
      label.setWrapText(true);
      pane.setContent(label);
    }
    pane.setPrefWidth(460);
    return alert;
  }

  private static ButtonData role(int index, int count) {
    if (index == 0) return ButtonData.OK_DONE;
    return index == count - 1 ? ButtonData.CANCEL_CLOSE : ButtonData.NO;
  }

  private static void copy(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    ClipboardContent content = new ClipboardContent();
    content.putString(text.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
