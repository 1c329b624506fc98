package hypatia.engine.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every column a name that no other one has. */
final class ColumnNames {
  private ColumnNames() {}

  /**
   * @param header the names in the file; shorter than {@code width} where columns have none
   * @param notes hears of each name that had to be changed
   */
  static List<String> of(List<String> header, int width, List<String> notes) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < Math.min(width, header.size()); i++) taken.add(oneLine(header.get(i)));
    Set<String> used = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String written = i < header.size() ? oneLine(header.get(i)) : "";
      String name = written;
      if (written.isEmpty() || !used.add(written)) {
        name = written.isEmpty() ? "column " + (i + 1) : unused(written, taken);
        if (!used.add(name)) {
          name = unused(name, taken);
          used.add(name);
        }
        taken.add(name);
        if (!header.isEmpty()) {
          notes.add(
              written.isEmpty()
                  ? "Column " + (i + 1) + " has no name in the file and is called “" + name + "”."
                  : "The name “"
                      + written
                      + "” occurs twice, so column "
                      + (i + 1)
                      + " is called “"
                      + name
                      + "”.");
        }
      }
      names.add(name);
    }
    return names;
  }

  private static String unused(String name, Set<String> taken) {
    int number = 2;
    while (taken.contains(name + " (" + number + ")")) number++;
    return name + " (" + number + ")";
  }

  /** Names stand in lists and messages, so line ends within become spaces. */
  private static String oneLine(String name) {
    return name.replaceAll("\\s+", " ");
  }
}
