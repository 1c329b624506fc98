package hypatia.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandTest {
  @Test
  void everyCommandHasAnIconAndAShortcut() {
    for (Command command : Command.values()) {
      assertNotNull(command.icon(), command.name());
      assertFalse(command.shortcuts().isEmpty(), command.name());
    }
  }

  @Test
  void noShortcutMeansTwoThings() {
    Map<KeyCombination, Command> taken = new HashMap<>();
    for (Command command : Command.values()) {
      for (KeyCombination keys : command.shortcuts()) {
        Command other = taken.put(keys, command);
        assertEquals(null, other, keys.getDisplayText() + " is also " + command);
      }
    }
  }

  @Test
  void noMenuHasTheSameTextTwiceAndSectionsAreInOrder() {
    for (Command.Menu menu : Command.Menu.values()) {
      Set<String> texts = new HashSet<>();
      int section = 0;
      for (Command command : Command.values()) {
        if (command.menu() != menu) continue;
        assertTrue(texts.add(command.text()), command.text());
        assertTrue(command.section() >= section, command.name());
        section = command.section();
      }
    }
  }

  @Test
  void aCommandIsDoneOnlyWhileItIsEnabled() {
    Commands commands = new Commands();
    AtomicInteger done = new AtomicInteger();
    assertFalse(commands.isEnabled(Command.SAVE), "a command without a deed");
    SimpleBooleanProperty may = new SimpleBooleanProperty(false);
    commands.bind(Command.SAVE, may, done::incrementAndGet);
    commands.run(Command.SAVE);
    assertEquals(0, done.get());
    may.set(true);
    commands.run(Command.SAVE);
    assertEquals(1, done.get());
  }
}
