package hypatia.app.canvas;

import hypatia.app.canvas.scene.CardShape;
import hypatia.engine.lowering.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The sentences and lines of a card. */
final class CardText {
  private CardText() {}

  /** The line below the name: "64 units · 320 parameters". */
  static String summary(CardShape card, Findings findings) {
    if (card.type().isEmpty()) return "unknown type “" + card.block().type() + "”";
    StringJoiner line = new StringJoiner(" · ");
    String own = card.type().get().summary(card.block());
    if (!own.isEmpty()) line.add(own);
    long parameters = findings.parameters(card.id());
    if (parameters > 0) line.add(count(parameters) + " params");
    if (line.length() == 0) {
      boolean named = card.block().name().equals(card.type().get().title());
      line.add(named ? shortened(card.type().get().formula()) : card.type().get().title());
    }
    return line.toString();
  }

  /** The first equation of a chain: "y = tanh x". */
  private static String shortened(String formula) {
    String[] sides = formula.split(" = ");
    return sides.length <= 2 ? formula : sides[0] + " = " + sides[1];
  }

  /** A count in at most four characters: 320, 4.2k, 1.5M. */
  static String count(long number) {
    if (number < 1000) return Long.toString(number);
    String[] units = {"k", "M", "G", "T"};
    double rest = number;
    int unit = -1;
    while (rest >= 999.5 && unit < units.length - 1) {
      rest /= 1000;
      unit++;
    }
    String digits = rest < 9.95 ? String.format(Locale.ROOT, "%.1f", rest) : "" + Math.round(rest);
    return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits)
        + units[unit];
  }

  /** What a screen reader says. */
  static String spoken(CardShape card, Findings findings) {
    String kind = card.type().map(type -> type.title()).orElse("block of unknown type");
    StringJoiner text = new StringJoiner(", ");
    text.add(card.block().name());
    if (!card.block().name().equals(kind)) text.add(kind);
    text.add(summary(card, findings));
    for (Diagnostic diagnostic : findings.of(card.id())) {
      text.add(diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": " + diagnostic.message());
    }
    return text.toString();
  }

  /** Messages and remedies, one paragraph each. */
  static String problems(List<Diagnostic> diagnostics) {
    StringJoiner text = new StringJoiner("\n\n");
    for (Diagnostic diagnostic : diagnostics) {
      String remedy = diagnostic.remedy() == null ? "" : diagnostic.remedy();
      text.add(remedy.isEmpty() ? diagnostic.message() : diagnostic.message() + "\n" + remedy);
    }
    return text.toString();
  }
}
