package hypatia.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * The past and the future of an immutable value. Steps that name the same subject and follow each
 * other soon, such as the letters of one word, are one step.
 *
 * @param <T> the value; every step keeps its own
 */
final class UndoStack<T> {
  /** Longer pauses begin a new step. */
  private static final long MERGE_WITHIN_MILLIS = 1500;

  private record Step<T>(String label, T before, T after, Object subject, long millis) {}

  private final Deque<Step<T>> past = new ArrayDeque<>();
  private final Deque<Step<T>> future = new ArrayDeque<>();
  private T present;

  UndoStack(T present) {
    this.present = present;
  }

  T present() {
    return present;
  }

  /**
   * @param subject what is changed, if quick changes of the same are one step; else null
   * @param millis when, on any clock
   */
  void push(String label, T value, Object subject, long millis) {
    if (value.equals(present)) return;
    Step<T> last = past.peek();
    boolean merges =
        subject != null
            && last != null
            && future.isEmpty()
            && Objects.equals(last.subject, subject)
            && millis - last.millis <= MERGE_WITHIN_MILLIS;
    T before = merges ? past.pop().before : present;
    past.push(new Step<>(label, before, value, subject, millis));
    future.clear();
    present = value;
  }

  /** Replaces the present by what means the same; no step of its own. */
  void amend(T value) {
    Step<T> last = past.poll();
    if (last != null) past.push(new Step<>(last.label, last.before, value, null, last.millis));
    present = value;
  }

  /** What {@link #undo()} would undo. */
  Optional<String> undoLabel() {
    return Optional.ofNullable(past.peek()).map(Step::label);
  }

  Optional<String> redoLabel() {
    return Optional.ofNullable(future.peek()).map(Step::label);
  }

  void undo() {
    Step<T> step = past.pop();
    future.push(step);
    present = step.before;
  }

  void redo() {
    Step<T> step = future.pop();
    past.push(step);
    present = step.after;
  }
}
