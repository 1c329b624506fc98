package hypatia.engine.train;

import hypatia.engine.data.DataSettings;
import hypatia.engine.data.Encoding;
import hypatia.engine.data.Part;
import hypatia.engine.diagram.Diagram;
import hypatia.engine.lowering.ParameterStore;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A training that is over, with all that is needed to use, store and continue what it learned. It
 * holds the diagram that it was started with: the drawing may have changed since.
 *
 * @param id names its folder; sorts by time
 * @param started when, as ISO 8601 in UTC
 * @param encoding how raw values become numbers and back, as learned on the training part
 * @param history one entry for each epoch, those of the trainings that it continues included
 * @param scores of the last parameters on the parts that have examples, measured as in prediction
 * @param seconds of all epochs together, pauses left out
 * @param parametersHash of the last parameters
 */
public record TrainedRun(
    String id,
    String started,
    Diagram diagram,
    DataSettings data,
    Encoding encoding,
    TrainingSettings settings,
    List<EpochResult> history,
    Map<Part, Scores> scores,
    double seconds,
    Ending ending,
    RunManifest manifest,
    String parametersHash,
    Checkpoint checkpoint) {
  public TrainedRun {
    history = List.copyOf(history);
    EnumMap<Part, Scores> ordered = new EnumMap<>(Part.class);
    ordered.putAll(scores);
    scores = Collections.unmodifiableMap(ordered);
  }

  /** The trained parameters in a store of their own, for one predictor or further training. */
  public ParameterStore newParameters() {
    return new ParameterStore(settings.seed(), checkpoint.parameters());
  }

  public Optional<Scores> scores(Part part) {
    return Optional.ofNullable(scores.get(part));
  }
}
