package hypatia.app.prediction;

import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** What is shown can be taken along: with a context menu and, in focus, with the usual key. */
final class Copying {
  private static final KeyCombination KEY = KeyCombination.keyCombination("Shortcut+C");

  private Copying() {}

  /**
   * @param what the menu's word for it
   * @param text evaluated when it is copied; tables as lines with tabs
   */
  static void of(Region node, String what, Supplier<String> text) {
    MenuItem copy = new MenuItem("Copy " + what);
    copy.setAccelerator(KEY);
    copy.setOnAction(event -> copy(text.get()));
    menu(node, copy);
    onKey(node, text);
  }

  static void menu(Region node, MenuItem... items) {
    ContextMenu menu = new ContextMenu(items);
    node.setOnContextMenuRequested(
        event -> {
          menu.show(node, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
  }

  static void onKey(Region node, Supplier<String> text) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!KEY.match(event)) return;
          copy(text.get());
          event.consume();
        });
  }

  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
