package hypatia.engine.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random table written in a random format; knows what has to come back. */
final class RandomTable {
  private static final String[] WORDS = {
    "red",
    "Größe",
    "a, b",
    "x;y",
    "tab\there",
    "5\" pipe",
    "two\nlines",
    "none",
    "-",
    "ça|là",
    "İı",
    "it's"
  };
  private static final String[] MISSING = {"", "NA", "n/a", "?", "NULL", "nan"};
  private static final String[] MISSING_NUMBERS = {"-", "None", "--"};
  private static final String[] GROUPS = {"", "", "other mark", " ", "\u00a0", "\u202f", "'"};

  private final Random random;
  final char separator;
  final boolean header;
  final Charset charset;
  final boolean byteOrderMark;
  final DecimalMark mark;
  final List<String> names = new ArrayList<>();
  final List<List<Object>> rows = new ArrayList<>();
  private final String group;
  private final boolean quoteAll;
  private final String lineEnd;
  private final String text;

  /** Columns: x (numbers, never missing), whole (numbers), word (text), far (numbers). */
  RandomTable(long seed) {
    random = new Random(seed);
    separator = pick(",", ";", "\t", "|").charAt(0);
    header = random.nextInt(4) > 0;
    mark = random.nextBoolean() ? DecimalMark.POINT : DecimalMark.COMMA;
    quoteAll = random.nextInt(3) == 0;
    lineEnd = pick("\n", "\r\n");
    charset =
        List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))
            .get(random.nextInt(5));
    String anyGroup = GROUPS[random.nextInt(GROUPS.length)];
    if (!charset.newEncoder().canEncode(anyGroup)) anyGroup = " ";
    group = anyGroup.equals("other mark") ? String.valueOf(mark.group) : anyGroup;
    byteOrderMark =
        charset.name().startsWith("UTF-16")
            || charset == StandardCharsets.UTF_8 && random.nextBoolean();
    for (int i = 1; i <= 4; i++) {
      names.add(header ? List.of("x", "whole", "wörd", "far, \"off\"").get(i - 1) : "column " + i);
    }
    int count = 3 + random.nextInt(60);
    for (int row = 0; row < count; row++) {
      List<Object> cells = new ArrayList<>();
      // The first cell settles which mark is meant: one digit before, two behind.
      cells.add(row == 0 ? new BigDecimal("1.25") : decimal(100, 2));
      cells.add(random.nextInt(8) == 0 ? null : new BigDecimal(random.nextInt(2_000_000) - 1000));
      cells.add(row == 0 ? "Größe" : random.nextInt(8) == 0 ? null : word());
      cells.add(random.nextInt(8) == 0 ? null : decimal(5_000_000, 1 + random.nextInt(4)));
      rows.add(cells);
    }
    text = write();
  }

  byte[] bytes() {
    return text.getBytes(charset);
  }

  private String write() {
    StringBuilder text = new StringBuilder(byteOrderMark ? "\ufeff" : "");
    if (header) line(text, new ArrayList<>(names));
    for (List<Object> row : rows) line(text, row);
    if (random.nextBoolean()) text.append(lineEnd);
    return text.toString();
  }

  @Override
  public String toString() {
    return text;
  }

  private void line(StringBuilder text, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) text.append(separator);
      text.append(quoted(cellText(cells.get(i), i)));
    }
    text.append(lineEnd);
  }

  private String cellText(Object cell, int column) {
    if (cell instanceof BigDecimal number) return written(number);
    if (cell != null) return cell.toString();
    return column == 2 || random.nextBoolean() ? pick(MISSING) : pick(MISSING_NUMBERS);
  }

  private String written(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder whole = new StringBuilder(plain.substring(0, point));
    for (int i = whole.length() - 3; i > 0; i -= 3) whole.insert(i, group);
    String decimals = plain.substring(point).replace('.', mark.mark);
    return (number.signum() < 0 ? "-" : "") + whole + decimals;
  }

  private String quoted(String text) {
    boolean needed =
        text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
    return quoteAll || needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private BigDecimal decimal(int range, int decimals) {
    return BigDecimal.valueOf((random.nextDouble() - 0.5) * range)
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  private String word() {
    String word = pick(WORDS);
    return charset.newEncoder().canEncode(word) ? word : "red";
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
