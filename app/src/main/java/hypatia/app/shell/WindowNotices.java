package hypatia.app.shell;

import hypatia.app.session.Notices;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speaks through the window: a line in the status bar, or a dialog. */
public final class WindowNotices implements Notices {
  private MainWindow window;
  private final Map<String, Runnable> waiting = new LinkedHashMap<>();

  /** Must be called before anything is said. */
  public void speakThrough(MainWindow speaker) {
    window = speaker;
  }

  @Override
  public void say(String sentence) {
    window.say(sentence);
  }

  @Override
  public void problem(String sentence) {
    speak(sentence, () -> window.dialogs().problem(sentence));
  }

  @Override
  public void fault(Throwable fault) {
    fault.printStackTrace(); // for whoever started the program from a terminal
    speak(fault.toString(), () -> window.dialogs().fault(fault));
  }

  /** One dialog after the other; what is waiting to be said already is not said twice. */
  private void speak(String what, Runnable dialog) {
    boolean silent = waiting.isEmpty();
    if (waiting.putIfAbsent(what, dialog) != null || !silent) return;
    while (!waiting.isEmpty()) {
      String next = waiting.keySet().iterator().next();
      try {
        waiting.get(next).run();
      } finally {
        waiting.remove(next);
      }
    }
  }
}
