package hypatia.app.command;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything that the window can be told to do: its menu and the section there, text, icon and
 * shortcuts (the first one is shown, the others work too). What a command does is said in {@link
 * Commands}.
 */
public enum Command {
  NEW_FROM_DATA(Menu.FILE, 0, "New from Data…", Feather.DATABASE, "Shortcut+Shift+N"),
  NEW(Menu.FILE, 0, "New Empty Project", Feather.FILE_PLUS, "Shortcut+N"),
  OPEN(Menu.FILE, 0, "Open…", Feather.FOLDER, "Shortcut+O"),
  OPEN_RECENT(Menu.FILE, 0, "Open Recent…", Feather.CLOCK, "Shortcut+Shift+O"),
  START_PAGE(Menu.FILE, 0, "Start Page", Feather.HOME, "Shortcut+Shift+H"),
  SAVE(Menu.FILE, 1, "Save", Feather.SAVE, "Shortcut+S"),
  SAVE_AS(Menu.FILE, 1, "Save As…", Feather.COPY, "Shortcut+Shift+S"),
  QUIT(Menu.FILE, 2, "Quit", Feather.LOG_OUT, "Shortcut+Q"),

  UNDO(Menu.EDIT, 0, "Undo", Feather.CORNER_UP_LEFT, "Shortcut+Z"),
  REDO(Menu.EDIT, 0, "Redo", Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", "Shortcut+Y"),
  CUT(Menu.EDIT, 1, "Cut", Feather.SCISSORS, "Shortcut+X"),
  COPY(Menu.EDIT, 1, "Copy", Feather.CLIPBOARD, "Shortcut+C"),
  PASTE(Menu.EDIT, 1, "Paste", Feather.CHEVRONS_DOWN, "Shortcut+V"),
  PASTE_WIRED(
      Menu.EDIT, 1, "Paste with Incoming Wires", Feather.GIT_PULL_REQUEST, "Shortcut+Shift+V"),
  DUPLICATE(Menu.EDIT, 1, "Duplicate", Feather.LAYERS, "Shortcut+D"),
  DELETE(Menu.EDIT, 1, "Delete", Feather.TRASH_2, "Delete", "Backspace"),
  SELECT_ALL(Menu.EDIT, 2, "Select All", Feather.CHECK_SQUARE, "Shortcut+A"),
  ADD_BLOCK(Menu.EDIT, 3, "Add Block…", Feather.PLUS_SQUARE, "Shortcut+B"),
  RENAME(Menu.EDIT, 3, "Rename Block", Feather.EDIT_3, "F2"),

  ZOOM_IN(Menu.VIEW, 0, "Zoom In", Feather.ZOOM_IN, "Shortcut+Equals", "Shortcut+Add"),
  ZOOM_OUT(Menu.VIEW, 0, "Zoom Out", Feather.ZOOM_OUT, "Shortcut+Minus", "Shortcut+Subtract"),
  ZOOM_RESET(Menu.VIEW, 0, "Actual Size", Feather.SEARCH, "Shortcut+0"),
  ZOOM_FIT(Menu.VIEW, 0, "Fit Diagram", Feather.MAXIMIZE, "Shortcut+9"),
  ZOOM_SELECTION(Menu.VIEW, 0, "Fit Selection", Feather.CROSSHAIR, "Shortcut+8"),
  SHOW_DATA(Menu.VIEW, 1, "Data", Feather.DATABASE, "Alt+1"),
  SHOW_TRAINING(Menu.VIEW, 1, "Training", Feather.ACTIVITY, "Alt+2"),
  SHOW_PREDICTION(Menu.VIEW, 1, "Prediction", Feather.TARGET, "Alt+3"),
  SHOW_PROBLEMS(Menu.VIEW, 1, "Problems", Feather.ALERT_CIRCLE, "Alt+4"),
  TOGGLE_PALETTE(Menu.VIEW, 2, "Palette", Feather.GRID, "Shortcut+1"),
  TOGGLE_INSPECTOR(Menu.VIEW, 2, "Inspector", Feather.SLIDERS, "Shortcut+2"),
  TOGGLE_PANELS(Menu.VIEW, 2, "Lower Panels", Feather.SIDEBAR, "Shortcut+3"),
  THEME_LIGHT(Menu.VIEW, 3, "Light Theme", Feather.SUN, "Shortcut+Alt+1"),
  THEME_DARK(Menu.VIEW, 3, "Dark Theme", Feather.MOON, "Shortcut+Alt+2"),
  THEME_SYSTEM(Menu.VIEW, 3, "Theme of the System", Feather.MONITOR, "Shortcut+Alt+3"),

  TRAIN(Menu.TRAIN, 0, "Train", Feather.PLAY, "Shortcut+Enter"),
  TRAIN_MORE(Menu.TRAIN, 0, "Train More", Feather.FAST_FORWARD, "Shortcut+Shift+Enter"),
  PAUSE(Menu.TRAIN, 0, "Pause", Feather.PAUSE, "Shortcut+P"),
  STOP(Menu.TRAIN, 0, "Stop", Feather.SQUARE, "Shortcut+Period"),

  SHORTCUTS(Menu.HELP, 0, "Keyboard Shortcuts", Feather.HELP_CIRCLE, "F1", "Shortcut+Slash"),
  COMMAND_PALETTE(Menu.HELP, 0, "All Commands…", Feather.TERMINAL, "Shortcut+Shift+P"),
  ABOUT(Menu.HELP, 1, "About Hypatia", Feather.INFO, "Shift+F1");

  /** The menus of the menu bar, in their order. */
  public enum Menu {
    FILE("File"),
    EDIT("Edit"),
    VIEW("View"),
    TRAIN("Train"),
    HELP("Help");

    private final String title;

    Menu(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private final Menu menu;
  private final int section;
  private final String text;
  private final Ikon icon;
  private final List<KeyCombination> shortcuts;

  Command(Menu menu, int section, String text, Ikon icon, String... shortcuts) {
    this.menu = menu;
    this.section = section;
    this.text = text;
    this.icon = icon;
    this.shortcuts = Stream.of(shortcuts).map(KeyCombination::keyCombination).toList();
  }

  public Menu menu() {
    return menu;
  }

  /** Sections of a menu are separated by a line. */
  public int section() {
    return section;
  }

  public String text() {
    return text;
  }

  public Ikon icon() {
    return icon;
  }

  /** At least one; {@code Shortcut} is the platform's key. */
  public List<KeyCombination> shortcuts() {
    return shortcuts;
  }
}
