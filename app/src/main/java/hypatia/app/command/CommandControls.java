package hypatia.app.command;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menus and buttons of commands. */
public final class CommandControls {
  private final Commands commands;

  public CommandControls(Commands commands) {
    this.commands = commands;
  }

  /** All commands, by menu and section. */
  public MenuBar menuBar() {
    MenuBar bar = new MenuBar();
    for (Command.Menu title : Command.Menu.values()) {
      Menu menu = new Menu(title.title());
      int section = 0;
      for (Command command : Command.values()) {
        if (command.menu() != title) continue;
        if (command.section() != section) menu.getItems().add(new SeparatorMenuItem());
        section = command.section();
        menu.getItems().add(menuItem(command));
      }
      bar.getMenus().add(menu);
    }
    return bar;
  }

  /** A menu at the pointer; null separates. */
  public ContextMenu contextMenu(Command... entries) {
    ContextMenu menu = new ContextMenu();
    for (Command entry : entries) {
      menu.getItems().add(entry == null ? new SeparatorMenuItem() : menuItem(entry));
    }
    return menu;
  }

  public MenuItem menuItem(Command command) {
    MenuItem item = new MenuItem();
    item.setId("menu-" + command.name().toLowerCase(Locale.ROOT));
    item.textProperty().bind(commands.text(command));
    item.setGraphic(new FontIcon(command.icon()));
    item.setAccelerator(command.shortcuts().get(0));
    item.disableProperty().bind(commands.disabled(command));
    item.setOnAction(event -> commands.run(command));
    return item;
  }

  /** An icon for a tool bar; its text and shortcut are in the tooltip. */
  public Button toolButton(Command command) {
    Button button = new Button();
    button.setId("tool-" + command.name().toLowerCase(Locale.ROOT));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.textProperty().bind(commands.text(command));
    button.setGraphic(new FontIcon(command.icon()));
    button.getStyleClass().add("tool-button");
    button.setFocusTraversable(false);
    button.disableProperty().bind(commands.disabled(command));
    button.setOnAction(event -> commands.run(command));
    Tooltip tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(
            button
                .textProperty()
                .map(text -> text + "   " + command.shortcuts().get(0).getDisplayText()));
    button.setTooltip(tooltip);
    return button;
  }

  /** Lets the further shortcuts of all commands work in a window; menus bring the first ones. */
  public void installFurtherShortcuts(Scene scene) {
    for (Command command : Command.values()) {
      command.shortcuts().stream()
          .skip(1)
          .forEach(keys -> scene.getAccelerators().put(keys, () -> commands.run(command)));
    }
  }
}
