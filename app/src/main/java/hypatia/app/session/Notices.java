package hypatia.app.session;

import hypatia.engine.data.DataProblem;
import hypatia.engine.device.UnknownDevice;
import hypatia.engine.lowering.DiagramProblems;
import hypatia.engine.project.ProjectProblem;
import java.io.UncheckedIOException;

/** How the session speaks to the user. Window thread only. */
public interface Notices {
  /** Something went on as meant: a line that fades. */
  void say(String sentence);

  /** Something cannot be done, and why, with the remedy. */
  void problem(String sentence);

  /** A fault of this program. */
  void fault(Throwable fault);

  /** The sentence of a known problem, or a fault. */
  default void failed(Throwable failure) {
    if (failure instanceof ProjectProblem
        || failure instanceof DataProblem
        || failure instanceof DiagramProblems
        || failure instanceof UnknownDevice
        || failure instanceof UncheckedIOException) {
      problem(failure.getMessage());
    } else {
      fault(failure);
    }
  }
}
