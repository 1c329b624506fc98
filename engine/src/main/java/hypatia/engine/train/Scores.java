package hypatia.engine.train;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How good a network is on some examples.
 *
 * @param loss per example where the loss is a mean, summed over all examples where it is a sum
 * @param metrics by metric id, such as {@code accuracy}; in the user's own units. Further losses of
 *     the same kind add a number: {@code accuracy-2}.
 */
public record Scores(double loss, Map<String, Double> metrics) {
  public Scores {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }
}
