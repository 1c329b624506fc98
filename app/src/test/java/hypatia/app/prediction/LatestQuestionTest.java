package hypatia.app.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class LatestQuestionTest {
  private final List<String> asked = new ArrayList<>();
  private final List<Consumer<String>> owed = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final LatestQuestion<String, String> question =
      new LatestQuestion<>(
          (about, answer, failed) -> {
            asked.add(about);
            owed.add(answer);
          },
          heard::add,
          failure -> heard.add(failure.getMessage()));

  @Test
  void onlyTheNewestOfThoseThatWaitIsAsked() {
    question.ask("a");
    question.ask("b");
    question.ask("c");
    assertEquals(List.of("a"), asked);
    owed.get(0).accept("A");
    assertEquals(List.of("a", "c"), asked);
    owed.get(1).accept("C");
    assertEquals(List.of("A", "C"), heard);
    assertFalse(question.isAsked());
  }

  @Test
  void answersOfAForgottenOneAreNotHeard() {
    question.ask("old");
    question.forget();
    question.ask("new");
    owed.get(0).accept("OLD");
    assertEquals(List.of(), heard);
    assertTrue(question.isAsked());
    owed.get(1).accept("NEW");
    assertEquals(List.of("NEW"), heard);
  }
}
