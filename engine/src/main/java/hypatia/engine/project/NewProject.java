package hypatia.engine.project;

import hypatia.engine.data.CsvReader;
import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Dataset;
import hypatia.engine.data.Proposal;
import hypatia.engine.data.Table;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.train.TrainingSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Projects to begin with. */
public final class NewProject {
  private NewProject() {}

  /** Without data and blocks. */
  public static Project empty() {
    return with("Untitled", Diagram.EMPTY, null, TrainingSettings.STANDARD);
  }

  /**
   * From a table: roles, encoding and a first network are proposed from its columns. The data's
   * source is the file's absolute path until the project is saved.
   *
   * @throws hypatia.engine.data.DataProblem if the file is no table that can be trained on
   */
  public static Project fromData(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Table table = CsvReader.read(absolute);
    DataSettings settings = Proposal.of(table).settings().withSource(absolute.toString());
    Dataset dataset = Dataset.of(table, settings);
    Diagram network = FirstNetwork.of(dataset.signature());
    return with(nameOf(absolute), network, settings, FirstSettings.of(dataset));
  }

  private static Project with(
      String name, Diagram diagram, DataSettings data, TrainingSettings training) {
    return new Project(UUID.randomUUID().toString(), name, diagram, data, training, Map.of());
  }

  /** {@code wine-quality.csv} is called Wine quality. */
  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[_-]+", " ").strip();
    if (stem.isEmpty()) return "Untitled";
    return stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
  }
}
