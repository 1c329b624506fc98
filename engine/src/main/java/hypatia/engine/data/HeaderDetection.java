package hypatia.engine.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out whether the first record names the columns. */
final class HeaderDetection {
  private HeaderDetection() {}

  /**
   * A word above a column of numbers speaks for a header, a number above numbers against it; where
   * all columns hold words, the first record is a header if its cells are different and do not
   * occur below it. The numbers 0, 1, 2, … (or 1, 2, 3, …) in a row are a header: programs number
   * columns so that have no names.
   */
  static boolean hasHeader(List<List<String>> rows) {
    // Nothing could be taken apart: the reading itself will say why.
    if (rows.isEmpty()) return true;
    List<String> first = rows.get(0);
    List<List<String>> rest = rows.subList(1, rows.size());
    if (rest.isEmpty()) return first.stream().noneMatch(HeaderDetection::isNumber);
    if (counts(first)) return true;
    int votes = 0;
    for (int column = 0; column < first.size(); column++) {
      String top = first.get(column);
      if (top.isEmpty() || !mostlyNumbers(rest, column)) continue;
      if (isNumber(top)) votes--;
      else if (!MissingText.amongNumbers(top)) votes++;
    }
    return votes != 0 ? votes > 0 : areNames(first, rest);
  }

  private static boolean areNames(List<String> first, List<List<String>> rest) {
    Set<String> seen = new HashSet<>();
    for (int column = 0; column < first.size(); column++) {
      String name = first.get(column);
      if (name.isEmpty()) continue;
      if (isNumber(name) || !seen.add(name)) return false;
      for (List<String> row : rest) {
        if (column < row.size() && row.get(column).equals(name)) return false;
      }
    }
    return !seen.isEmpty();
  }

  private static boolean counts(List<String> first) {
    // A table with row numbers has an empty cell above them.
    int from = first.get(0).isEmpty() ? 1 : 0;
    if (first.size() - from < 3) return false;
    String start = first.get(from);
    if (!start.equals("0") && !start.equals("1")) return false;
    for (int i = from; i < first.size(); i++) {
      if (!first.get(i).equals(String.valueOf(start.charAt(0) - '0' + i - from))) return false;
    }
    return true;
  }

  private static boolean mostlyNumbers(List<List<String>> rows, int column) {
    int numbers = 0;
    int others = 0;
    for (List<String> row : rows) {
      if (column >= row.size() || MissingText.amongNumbers(row.get(column))) continue;
      if (isNumber(row.get(column))) numbers++;
      else others++;
    }
    return numbers > others;
  }

  private static boolean isNumber(String cell) {
    return !Double.isNaN(NumberText.parse(cell, DecimalMark.POINT))
        || !Double.isNaN(NumberText.parse(cell, DecimalMark.COMMA));
  }
}
