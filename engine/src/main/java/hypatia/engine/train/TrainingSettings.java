package hypatia.engine.train;

import hypatia.engine.block.Property;
import hypatia.engine.train.optimizer.Optimizer;
import hypatia.engine.train.optimizer.OptimizerCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a network is trained, as the user chose it. Holds any values; {@link #problems()} says what
 * is wrong with them.
 *
 * @param epochs how often all training examples are seen
 * @param batchSize examples for each update
 * @param shuffle whether the examples are seen in another order in each epoch
 * @param seed where parameters and orders start from
 * @param optimizer the id of an {@link Optimizer}
 * @param optimizerSettings those of its properties that differ from their defaults, by key
 * @param device the id of a device
 * @param threads how many to use on the processor; 0 leaves the choice to the device
 */
public record TrainingSettings(
    int epochs,
    int batchSize,
    boolean shuffle,
    long seed,
    String optimizer,
    Map<String, Object> optimizerSettings,
    String device,
    int threads) {
  public static final TrainingSettings STANDARD =
      new TrainingSettings(100, 32, true, 1, "adam", Map.of(), "cpu", 0);

  public TrainingSettings {
    optimizerSettings = Collections.unmodifiableMap(new TreeMap<>(optimizerSettings));
  }

  public TrainingSettings withEpochs(int newEpochs) {
    return new TrainingSettings(
        newEpochs, batchSize, shuffle, seed, optimizer, optimizerSettings, device, threads);
  }

  public TrainingSettings withBatchSize(int newBatchSize) {
    return new TrainingSettings(
        epochs, newBatchSize, shuffle, seed, optimizer, optimizerSettings, device, threads);
  }

  public TrainingSettings withShuffle(boolean newShuffle) {
    return new TrainingSettings(
        epochs, batchSize, newShuffle, seed, optimizer, optimizerSettings, device, threads);
  }

  public TrainingSettings withSeed(long newSeed) {
    return new TrainingSettings(
        epochs, batchSize, shuffle, newSeed, optimizer, optimizerSettings, device, threads);
  }

  /** Another optimizer, at its defaults. */
  public TrainingSettings withOptimizer(String newOptimizer) {
    return new TrainingSettings(
        epochs, batchSize, shuffle, seed, newOptimizer, Map.of(), device, threads);
  }

  /** One property of the optimizer; null goes back to the default. */
  public TrainingSettings withOptimizerSetting(String key, Object value) {
    Map<String, Object> changed = new TreeMap<>(optimizerSettings);
    if (value == null) changed.remove(key);
    else changed.put(key, value);
    return new TrainingSettings(
        epochs, batchSize, shuffle, seed, optimizer, changed, device, threads);
  }

  public TrainingSettings withDevice(String newDevice) {
    return new TrainingSettings(
        epochs, batchSize, shuffle, seed, optimizer, optimizerSettings, newDevice, threads);
  }

  public TrainingSettings withThreads(int newThreads) {
    return new TrainingSettings(
        epochs, batchSize, shuffle, seed, optimizer, optimizerSettings, device, newThreads);
  }

  /**
   * The optimizer's learning rate, or its default.
   *
   * @throws IllegalArgumentException if there is no such optimizer; see {@link #problems()}
   */
  public double learningRate() {
    return OptimizerCatalog.get(optimizer).learningRate().of(optimizerSettings);
  }

  /** What is wrong with these settings, one sentence each; empty if nothing is. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (epochs < 1) problems.add("Epochs must be at least 1, but is " + epochs + ".");
    if (batchSize < 1) problems.add("Batch size must be at least 1, but is " + batchSize + ".");
    if (threads < 0) {
      problems.add(
          "Threads must be at least 1, or 0 for the usual number, but is " + threads + ".");
    }
    Optional<Optimizer> known = OptimizerCatalog.find(optimizer);
    if (known.isEmpty()) {
      problems.add(
          "There is no optimizer '"
              + optimizer
              + "'; choose one of "
              + OptimizerCatalog.ids()
              + ".");
      return problems;
    }
    for (Property<?> property : known.get().properties()) {
      Object value = optimizerSettings.get(property.key());
      if (value != null) property.problem(value).ifPresent(problems::add);
    }
    return problems;
  }
}
