package hypatia.engine.project;

import com.fasterxml.jackson.core.type.TypeReference;
import hypatia.engine.data.Encoding;
import hypatia.engine.data.Part;
import hypatia.engine.tensor.Tensor;
import hypatia.engine.train.Checkpoint;
import hypatia.engine.train.Ending;
import hypatia.engine.train.EpochResult;
import hypatia.engine.train.RunManifest;
import hypatia.engine.train.Scores;
import hypatia.engine.train.TrainedRun;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run without its numbers, as {@code run.json}. */
final class RunJson {
  private static final int FORMAT = 1;

  private RunJson() {}

  static byte[] write(TrainedRun run) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("id", run.id());
    json.put("started", run.started());
    json.put("seconds", run.seconds());
    Map<String, Object> ending = new LinkedHashMap<>();
    ending.put("reason", EnumText.text(run.ending().reason()));
    ending.put("message", run.ending().message());
    json.put("ending", ending);
    json.put("epochs", run.checkpoint().epochs());
    json.put("parametersHash", run.parametersHash());
    Map<String, Object> scores = new LinkedHashMap<>();
    run.scores().forEach((part, value) -> scores.put(EnumText.text(part), value));
    json.put("scores", scores);
    json.put("manifest", run.manifest());
    json.put("training", TrainingJson.write(run.settings()));
    json.put("data", DataJson.write(run.data()));
    json.put("encoding", run.encoding());
    json.put("diagram", DiagramJson.diagram(run.diagram()));
    json.put("layout", DiagramJson.layout(run.diagram()));
    json.put("history", run.history());
    return JsonText.print(json);
  }

  static TrainedRun read(
      byte[] text, String file, Map<String, Tensor> parameters, Map<String, Tensor> state) {
    JsonFields json = new JsonFields(JsonText.parse(text, file), file);
    json.format(FORMAT);
    Map<Part, Scores> scores = new EnumMap<>(Part.class);
    JsonFields parts = json.object("scores");
    for (Part part : Part.values()) {
      String key = EnumText.text(part);
      if (parts.has(key)) scores.put(part, parts.as(key, new TypeReference<Scores>() {}));
    }
    JsonFields ending = json.object("ending");
    return new TrainedRun(
        json.text("id"),
        json.text("started"),
        DiagramJson.read(json),
        DataJson.read(json.object("data")),
        json.as("encoding", new TypeReference<Encoding>() {}),
        TrainingJson.read(json.object("training")),
        json.as("history", new TypeReference<List<EpochResult>>() {}),
        scores,
        json.number("seconds"),
        new Ending(ending.constant("reason", Ending.Reason.class), ending.text("message")),
        json.as("manifest", new TypeReference<RunManifest>() {}),
        json.text("parametersHash"),
        new Checkpoint(json.count("epochs"), parameters, state));
  }
}
