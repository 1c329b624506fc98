package hypatia.engine.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertyTest {
  private static final Property<Long> UNITS =
      Property.wholeNumber("units", "Units", "How many.", 16, 1, 100);
  private static final Property<Double> RATE =
      Property.realNumber("rate", "Rate", "How fast.", 0.5, 0, 2);
  private static final Property<String> FORM =
      Property.choice(
          "form",
          "Form",
          "Which.",
          new PropertyKind.Option("a", "An A", "The first."),
          new PropertyKind.Option("b", "A B", "The second."));
  private static final Property<List<String>> COLUMNS =
      Property.columns("columns", "Columns", "Which.", DataSide.INPUT);

  @Test
  void readsNumbersHoweverJsonWroteThem() {
    assertEquals(8L, UNITS.of(Map.of("units", 8)));
    assertEquals(8L, UNITS.of(Map.of("units", 8.0)));
    assertEquals(1.0, RATE.of(Map.of("rate", 1L)));
    assertEquals("b", FORM.of(Map.of("form", "b")));
    assertEquals(List.of("x"), COLUMNS.of(Map.of("columns", List.of("x"))));
  }

  @Test
  void takesTheDefaultForWhatIsMissingOrNotAllowed() {
    assertEquals(16L, UNITS.of(Map.of()));
    for (Object wrong : List.of(0L, 101L, 1.5, Double.NaN, 1e30, "8", true)) {
      assertEquals(16L, UNITS.of(Map.of("units", wrong)), wrong.toString());
    }
    for (Object wrong : List.of(-0.1, 2.1, Double.NaN, Double.POSITIVE_INFINITY, "1")) {
      assertEquals(0.5, RATE.of(Map.of("rate", wrong)), wrong.toString());
    }
    assertEquals("a", FORM.of(Map.of("form", "c")));
    assertEquals(List.of(), COLUMNS.of(Map.of("columns", List.of(1L))));
  }

  @Test
  void saysInASentenceWhatIsWrong() {
    assertEquals(Optional.empty(), UNITS.problem(8L));
    assertEquals(
        Optional.of("Units must be a whole number from 1 to 100, but is 0."), UNITS.problem(0L));
    assertEquals(
        Optional.of("Rate must be a number from 0.0 to 2.0, but is x."), RATE.problem("x"));
    assertEquals(Optional.of("Form must be one of a, b, but is c."), FORM.problem("c"));
    assertEquals("An A", FORM.defaultTitle());
    assertEquals("16", UNITS.defaultTitle());
  }
}
