package hypatia.app.session;

import java.util.ArrayList;
import java.util.List;

/** What would be shown to the user. */
final class HeardNotices implements Notices {
  final List<String> said = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  @Override
  public void say(String sentence) {
    said.add(sentence);
  }

  @Override
  public void problem(String sentence) {
    problems.add(sentence);
  }

  @Override
  public void fault(Throwable fault) {
    throw new AssertionError(fault);
  }
}
