package hypatia.engine.project;

import hypatia.engine.data.DataSettings;
import hypatia.engine.project.migration.Migrations;
import hypatia.engine.train.TrainingSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A project as {@code project.json}: keys in fixed order, so that versions compare line by line.
 */
final class ProjectJson {
  private ProjectJson() {}

  /**
   * @param dataHash of the data's content; null where there are no data
   */
  static byte[] write(Project project, String dataHash) {
    return JsonText.print(UnknownFields.mergedInto(known(project, dataHash), project.extra()));
  }

  /** A project file's content and the hash that it gives for its data, or null. */
  record Content(Project project, String dataHash) {}

  /**
   * @param file its name, for the sentences
   * @throws ProjectProblem if it is damaged or newer than this version
   */
  static Content read(byte[] text, String file) {
    Map<String, Object> json = JsonText.parse(text, file);
    JsonFields original = new JsonFields(json, file);
    return read(Migrations.migrate(json, original.format(Migrations.FORMAT)), file);
  }

  private static Content read(Map<String, Object> json, String file) {
    JsonFields fields = new JsonFields(json, file);
    DataSettings data = null;
    String dataHash = null;
    if (fields.has("data")) {
      data = DataJson.read(fields.object("data"));
      dataHash = fields.object("data").text("hash");
    }
    TrainingSettings training = TrainingJson.read(fields.object("training"));
    Project known =
        new Project(
            fields.text("id"),
            fields.text("name"),
            DiagramJson.read(fields),
            data,
            training,
            Map.of());
    Map<String, Object> unknown = UnknownFields.of(json, known(known, dataHash));
    return new Content(
        new Project(known.id(), known.name(), known.diagram(), data, training, unknown), dataHash);
  }

  private static Map<String, Object> known(Project project, String dataHash) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", Migrations.FORMAT);
    json.put("id", project.id());
    json.put("name", project.name());
    json.put("diagram", DiagramJson.diagram(project.diagram()));
    json.put("layout", DiagramJson.layout(project.diagram()));
    if (project.data() != null) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("source", project.data().source());
      data.put("hash", dataHash);
      data.putAll(DataJson.write(project.data()));
      json.put("data", data);
    }
    json.put("training", TrainingJson.write(project.training()));
    return json;
  }
}
