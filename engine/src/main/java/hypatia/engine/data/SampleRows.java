package hypatia.engine.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first records of a file, taken apart with one separator. */
record SampleRows(char separator, List<List<String>> rows) {
  /** Where nothing else decides the earlier one wins: prose is full of commas. */
  private static final char[] CANDIDATES = {'\t', '|', ';', ','};

  /**
   * The separator that gives rows of equal length (more than one cell, as many as the first row
   * has) and, among such, the most cells that are numbers: {@code 1,5;2,5} is two cells, not three.
   */
  static SampleRows best(Path file, String sample, char quote) {
    SampleRows best = null;
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      SampleRows rows = parse(file, sample, candidate, quote);
      double score = rows.score();
      if (score > bestScore) {
        best = rows;
        bestScore = score;
      }
    }
    if (best != null) return best;
    // One column: any separator will do that does not take its cells apart.
    for (char candidate : CANDIDATES) {
      if (sample.indexOf(candidate) < 0) return parse(file, sample, candidate, quote);
    }
    return parse(file, sample, '\t', quote);
  }

  private static SampleRows parse(Path file, String sample, char separator, char quote) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    CsvSource source =
        new CsvSource(file, new TextEncoding(StandardCharsets.UTF_8, 0), separator, quote);
    try {
      source.read(
          new StringReader(sample),
          new CsvSource.Visitor() {
            @Override
            public void cell(int index, CharSequence text) {
              row.add(text.toString());
            }

            @Override
            public void end(long line, int cells, boolean blank) {
              if (!blank) rows.add(List.copyOf(row));
              row.clear();
            }
          });
    } catch (CsvParseException e) {
      // With a wrong separator quotation marks stand in odd places; the records before that count.
      return new SampleRows(separator, List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleRows(separator, List.copyOf(rows));
  }

  /** How much this looks like a table; 0 if it does not. */
  private double score() {
    if (rows.isEmpty()) return 0;
    Map<Integer, Integer> lengths = new HashMap<>();
    for (List<String> row : rows) lengths.merge(usedCells(row), 1, Integer::sum);
    int usual =
        lengths.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    int first = rows.get(0).size();
    if (first < 2 || usual < 2) return 0;
    long whole =
        rows.stream()
            .filter(r -> r.size() == first || (r.size() > first && usedCells(r) <= first))
            .count();
    double consistency = (double) whole / rows.size();
    long cells = 0;
    long numbers = 0;
    for (List<String> row : rows) {
      for (String cell : row) {
        cells++;
        if (isNumber(cell)) numbers++;
      }
    }
    return consistency * (1 + (double) numbers / cells);
  }

  /** Cells up to the last one that is not empty. */
  private static int usedCells(List<String> row) {
    int used = row.size();
    while (used > 0 && row.get(used - 1).isEmpty()) used--;
    return used;
  }

  private static boolean isNumber(String cell) {
    return !Double.isNaN(NumberText.parse(cell, DecimalMark.POINT))
        || !Double.isNaN(NumberText.parse(cell, DecimalMark.COMMA))
        || MissingText.amongNumbers(cell);
  }
}
