package hypatia.engine.project;

import hypatia.engine.train.TrainingSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** The training settings. */
final class TrainingJson {
  private TrainingJson() {}

  static Map<String, Object> write(TrainingSettings training) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("epochs", training.epochs());
    json.put("batchSize", training.batchSize());
    json.put("shuffle", training.shuffle());
    json.put("seed", training.seed());
    json.put("optimizer", training.optimizer());
    json.put("optimizerSettings", training.optimizerSettings());
    json.put("device", training.device());
    json.put("threads", training.threads());
    return json;
  }

  static TrainingSettings read(JsonFields json) {
    return new TrainingSettings(
        json.count("epochs"),
        json.count("batchSize"),
        json.flag("shuffle"),
        json.whole("seed"),
        json.text("optimizer"),
        json.mapOrEmpty("optimizerSettings"),
        json.text("device"),
        json.count("threads"));
  }
}
