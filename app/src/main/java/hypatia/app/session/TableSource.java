package hypatia.app.session;

import hypatia.engine.data.CsvReader;
import hypatia.engine.data.Table;
import java.nio.file.Path;

/** Reads the table that data settings name; where that is depends on the project's place. */
@FunctionalInterface
public interface TableSource {
  /** For projects that are not stored yet: sources are paths of files. */
  TableSource FILES = source -> CsvReader.read(Path.of(source));

  /**
   * @param source as {@link hypatia.engine.data.DataSettings#source()} says it
   * @throws hypatia.engine.data.DataProblem if it cannot be read
   */
  Table read(String source);
}
