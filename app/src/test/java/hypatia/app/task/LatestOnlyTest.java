package hypatia.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<Integer> answers = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final WindowThread window =
      new WindowThread() {
        @Override
        public void run(Runnable task) {
          task.run();
        }

        @Override
        public void nextFrame(Runnable task) {
          task.run();
        }
      };
  private final LatestOnly<Integer, Integer> squares =
      new LatestOnly<>(
          n -> {
            if (n < 0) throw new IllegalArgumentException("negative");
            return n * n;
          },
          answers::add,
          failures::add,
          background::add,
          window);

  @Test
  void onlyTheNewestWaitsAndOlderAnswersAreNotDelivered() {
    squares.request(2);
    squares.request(3);
    squares.request(4);
    assertEquals(1, background.size());
    background.poll().run();
    assertEquals(List.of(), answers);
    background.poll().run();
    assertEquals(List.of(16), answers);
    assertEquals(0, background.size());
  }

  @Test
  void aFailureIsToldAndTheNextRequestWorks() {
    squares.request(-1);
    background.poll().run();
    assertEquals("negative", failures.get(0).getMessage());
    squares.request(5);
    background.poll().run();
    assertEquals(List.of(25), answers);
  }
}
