package hypatia.engine.project;

import hypatia.engine.data.DataSettings;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.train.TrainingSettings;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The user's document. An immutable value.
 *
 * @param id never changes; journal and checkpoints hang on it
 * @param name as the title shows it
 * @param data null where no data are chosen. Their source is {@code data/iris.csv} for data inside
 *     the project, {@code ./…} or {@code ../…} for data beside it (seen from the folder that holds
 *     the project), and an absolute path for data that are not saved yet or lie elsewhere
 * @param extra what a newer version wrote beside what this one knows, at any depth; kept as it is
 */
public record Project(
    String id,
    String name,
    Diagram diagram,
    DataSettings data,
    TrainingSettings training,
    Map<String, Object> extra) {
  public Project {
    extra = Collections.unmodifiableMap(new TreeMap<>(extra));
  }

  public Optional<DataSettings> settingsOfData() {
    return Optional.ofNullable(data);
  }

  public Project withId(String newId) {
    return new Project(newId, name, diagram, data, training, extra);
  }

  public Project withName(String newName) {
    return new Project(id, newName, diagram, data, training, extra);
  }

  public Project withDiagram(Diagram newDiagram) {
    return new Project(id, name, newDiagram, data, training, extra);
  }

  public Project withData(DataSettings newData) {
    return new Project(id, name, diagram, newData, training, extra);
  }

  public Project withTraining(TrainingSettings newTraining) {
    return new Project(id, name, diagram, data, newTraining, extra);
  }
}
