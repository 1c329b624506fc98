package hypatia.engine.train;

import hypatia.engine.tensor.Tensor;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that training needs to go on as if it had never ended. No generator state: random
 * numbers follow from seed and epoch.
 *
 * @param epochs how many are behind it
 * @param parameters by key, {@code blockId/name}
 * @param optimizerState by key; empty where training starts with other settings
 */
public record Checkpoint(
    int epochs, Map<String, Tensor> parameters, Map<String, Tensor> optimizerState) {
  public Checkpoint {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    optimizerState = Collections.unmodifiableMap(new TreeMap<>(optimizerState));
  }
}
