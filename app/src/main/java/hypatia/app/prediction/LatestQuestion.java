package hypatia.app.prediction;

import java.util.function.Consumer;

/**
 * Asks about something that changes often: one question at a time, then the newest one that waits.
 * So answers come in order and never pile up. Window thread only.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
final class LatestQuestion<Q, A> {
  /** Answers later, on the window's thread. */
  @FunctionalInterface
  interface Asking<Q, A> {
    void ask(Q question, Consumer<A> answer, Consumer<Throwable> failed);
  }

  private final Asking<Q, A> asking;
  private final Consumer<A> answered;
  private final Consumer<Throwable> failed;
  private Q waiting;
  private boolean asked;
  private int generation;

  LatestQuestion(Asking<Q, A> asking, Consumer<A> answered, Consumer<Throwable> failed) {
    this.asking = asking;
    this.answered = answered;
    this.failed = failed;
  }

  void ask(Q question) {
    if (asked) {
      waiting = question;
      return;
    }
    asked = true;
    int mine = generation;
    asking.ask(
        question,
        answer -> come(mine, () -> answered.accept(answer)),
        failure -> come(mine, () -> failed.accept(failure)));
  }

  /** Whether an answer is still to come. */
  boolean isAsked() {
    return asked;
  }

  /** Whoever was asked no longer counts: its answers are not delivered. */
  void forget() {
    generation++;
    asked = false;
    waiting = null;
  }

  private void come(int of, Runnable delivery) {
    if (of != generation) return;
    asked = false;
    Q next = waiting;
    waiting = null;
    delivery.run();
    if (next != null && !asked && of == generation) ask(next);
  }
}
